import { type TemplateResult } from 'lit';
import type { Image, Person } from '../model/types.js';
/** A person's name, linked where the data links it. */
export declare const personName: ({ name, url }: Person) => unknown;
/** What is said of a person beside the name: "DNEG, formerly Double Negative". */
export declare const affiliation: ({ role, company, note }: Person) => string;
/** "**Ana Calin** · Paybase" */
export declare function personLine(person: Person): TemplateResult;
/** What people in a sentence need beside themselves. */
export interface PeopleOptions {
    /** of the list: what stands between the names */
    uiLang: string;
    /** gives `nothing` for a picture that is missing or broken */
    picture: (image: Image | undefined, part: string) => unknown;
    /** a picture that is shown elsewhere already */
    except?: Image;
}
/** Several people in a sentence, each with their picture. */
export declare const peopleLine: (people: readonly Person[] | undefined, { uiLang, picture, except }: PeopleOptions) => unknown;
/** A sentence of the words' with content where its name stands. */
export declare function phrase(say: (name: string) => string, content: unknown): TemplateResult;
/** "Ana Calin, Paybase", where there is only room for words. */
export declare const personText: (person: Person) => string;
/** Several people in a line. */
export declare const peopleText: (people: readonly Person[] | undefined) => string;
