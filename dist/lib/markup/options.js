/** What a script tag says: `data-markup="main" data-markup-origins="https://data.example" data-markup-include="comments"`. */
export function optionsOf({ dataset }) {
    return {
        scope: dataset['markup'],
        origins: words(dataset['markupOrigins']),
        include: words(dataset['markupInclude']),
    };
}
const words = (list = '') => list.split(/[\s,]+/).filter(Boolean);
