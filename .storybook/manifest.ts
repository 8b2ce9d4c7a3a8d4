interface Member {
  name: string;
  description?: string;
  privacy?: string;
  static?: boolean;
  attribute?: string;
}

interface Declaration {
  name: string;
  members?: Member[];
  attributes?: { name?: string; type?: { text: string } }[];
  cssParts?: { name: string }[];
}

interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/**
 * The manifest as the tables of the documentation need it: what page authors can use, parts under a name that no
 * attribute has, and types as Storybook's controls know them.
 */
export function forAuthors(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map(declarationForAuthors),
    })),
  };
}

function declarationForAuthors(declaration: Declaration): Declaration {
  const { members, attributes, cssParts } = declaration;
  return {
    ...declaration,
    ...(members && { members: members.filter(isForAuthors) }),
    ...(attributes && { attributes: attributes.map(withPlainType) }),
    ...(cssParts && { cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })) }),
  };
}

/** An attribute has its own row; what is marked `@internal` has no description. */
const isForAuthors = ({ name, description, privacy, static: isStatic, attribute }: Member): boolean =>
  !!description && !attribute && !isStatic && !name.startsWith('#') && (privacy ?? 'public') === 'public';

const withPlainType = <Typed extends { type?: { text: string } }>(typed: Typed): Typed =>
  typed.type ? { ...typed, type: { text: typed.type.text.replace(/ \| undefined$/, '') } } : typed;
