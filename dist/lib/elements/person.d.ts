import { type TemplateResult } from 'lit';
import type { Person } from '../model/types.js';
/** A person's name, linked where the data links it. */
export declare const personName: ({ name, url }: Person) => unknown;
/** What is said of a person beside the name: "DNEG, formerly Double Negative". */
export declare const affiliation: ({ role, company, note }: Person) => string;
/** "**Ana Calin** · Paybase" */
export declare function personLine(person: Person): TemplateResult;
/** "Ana Calin, Paybase", where there is only room for words. */
export declare const personText: (person: Person) => string;
/** Several people in a line. */
export declare const peopleText: (people: readonly Person[] | undefined) => string;
