import type { StoryContext } from '@storybook/web-components-vite';

/** The code of a story as an author would write it: data that the story sets as a property goes into a child script. */
export function sourceOf(code: string, { args, component }: StoryContext): string {
  const { data } = args;
  // Storybook passes code through here more than once.
  if (data === undefined || !component || code.includes('<script')) return code;
  const json = JSON.stringify(data, null, 2).replace(/^/gm, '    ').replaceAll('</', '<\\/');
  const end = `</${component}>`;
  return code.replace(end, () => `\n  <script type="application/json">\n${json}\n  </script>\n${end}`);
}
