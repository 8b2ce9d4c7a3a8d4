import type { format, ShapeName } from './format.js';
type Descriptions = {
    readonly [Name in ShapeName]: {
        readonly [Field in keyof (typeof format)[Name]]: string;
    };
};
/** What each field of each shape means, for the JSON Schema, and so for the editors that show it while typing. */
export declare const descriptions: Descriptions;
export {};
