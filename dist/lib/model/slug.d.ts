/**
 * Text as part of an address: lower-cased in no particular language, letters and digits of any script, `-` between.
 * Canonically composed, so that two spellings of the same é give the same id. Empty where nothing is left. Of a long
 * text only the beginning counts: a heap of accents takes longer to compose than to read.
 */
export declare function toSlug(text: string): string;
interface Identifiable {
    id?: string;
    title?: string;
    speakers?: {
        name?: string;
    }[];
}
/**
 * Every talk with an id that none of the others has, the same on every visit: its own, else made of its title,
 * else of its speakers' names, else `talk`; `-2`, `-3` on a collision. Ids that were given are handed out first,
 * so that adding a talk never moves a link that the author chose.
 */
export declare function assignIds<Item extends Identifiable>(talks: Item[]): (Item & {
    id: string;
})[];
/** The names of the people, as one text. */
export declare const namesOf: (people?: {
    name?: string;
}[]) => string;
export {};
