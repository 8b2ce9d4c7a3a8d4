export const touch = ({ nodes }, { node }) => {
    if (nodes.nodes.at(-1) !== node)
        nodes.nodes.push(node);
};
