const capital = String.raw `(?:\p{Lu}[\p{Ll}\p{M}][\p{L}\p{M}'’]*|\p{Lu}['’]\p{Lu}[\p{L}\p{M}]+|(?:\p{Lu}\.)+)(?:-\p{Lu}?[\p{L}\p{M}]+)*`;
/** What may stand in small letters between the parts of a name. */
export const particle = String.raw `(?:van|von|de|der|den|del|della|di|da|do|das|dos|du|la|le|el|al|bin|ben|ibn|ap|ter|ten|zu|af|av|y)`;
const surname = String.raw `(?:(?:\p{Lu}\.)+|(?:(?:d|l|t|dell|dall)['’])?\p{Lu}[\p{L}\p{M}'’]*\.?(?:-\p{Lu}?[\p{L}\p{M}]+)*)`;
/** What friends say, between the name and the surname: `Joaquín “Quino” Ibarra`. */
const nickname = String.raw `(?:["“'‘(]\p{Lu}[\p{L}\p{M}]{1,20}["”'’)]\s)?`;
/** Two to four words, particles not counted. */
export const nameRun = new RegExp(String.raw `(?<![a-z])(?<![\p{L}\p{N}@/.-])${capital}(?:\s${nickname}(?:${particle}\s){0,2}${surname}){0,4}(?![\p{L}\p{N}])`, 'gu');
const onlyName = new RegExp(String.raw `^${capital}(?:\s${nickname}(?:${particle}\s){0,2}${surname}){1,3}$`, 'u');
/** Whether the text as a whole looks like a person's name. */
export const isName = (text, { openers }) => onlyName.test(text) && !text.split(/\s+/).some((word, index) => isOpener(word, index, openers));
const particles = new RegExp(`^${particle}$`, 'i');
/** Whether a word of a run can't be part of a name: `Finally`, and not the `Le` of `Julien Le Goff`. */
export const isOpener = (word, index, openers) => openers.has(word.toLowerCase()) && !(index > 0 && particles.test(word));
