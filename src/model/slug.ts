/**
 * Text as part of an address: lower-cased in no particular language, letters and digits of any script, `-` between.
 * Canonically composed, so that two spellings of the same é give the same id. Empty where nothing is left. Of a long
 * text only the beginning counts: a heap of accents takes longer to compose than to read.
 */
export function toSlug(text: string): string {
  const words = text
    .slice(0, 999)
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join('-') ?? '';
}

interface Identifiable {
  id?: string;
  title?: string;
  speakers?: { name?: string }[];
}

/**
 * Every talk with an id that none of the others has, the same on every visit: its own, else made of its title,
 * else of its speakers' names, else `talk`; `-2`, `-3` on a collision. Ids that were given are handed out first,
 * so that adding a talk never moves a link that the author chose.
 */
export function assignIds<Item extends Identifiable>(talks: Item[]): (Item & { id: string })[] {
  const given = new Set(talks.map(({ id }) => id));
  const taken = new Set(given);
  const counts = new Map<string, number>();
  return talks.map((talk) => {
    // `delete` is true once: for the first talk of that id.
    if (talk.id && given.delete(talk.id)) return { ...talk, id: talk.id };
    const wanted = talk.id || derive(talk);
    // Counted on from the last of that name: a thousand talks without a title must not take a million looks.
    let count = counts.get(wanted) ?? 1;
    let id = wanted;
    while (taken.has(id)) id = `${wanted}-${(count += 1)}`;
    counts.set(wanted, count);
    taken.add(id);
    return { ...talk, id };
  });
}

/** The names of the people, as one text. */
export const namesOf = (people: { name?: string }[] = []): string =>
  people.flatMap(({ name }) => name || []).join(', ');

const derive = ({ title = '', speakers }: Identifiable): string =>
  toSlug(title) || toSlug(namesOf(speakers)) || 'talk';
