import { LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { RawReading } from '../model/reader.js';
import type { Image } from '../model/types.js';
import { type DataHost } from './controllers/data-controller.js';
/**
 * What the three elements share: the ways in for data, what happens to bad data, language, pictures. A subclass
 * says how its data is read and what it looks like.
 *
 * Until there is data, and where it can't be read at all, what the author put between the tags stays visible.
 */
export declare abstract class BaseElement<Data, Words extends object> extends LitElement implements DataHost {
    #private;
    static readonly properties: PropertyDeclarations;
    /** The data, as an object in the roundup format. Wins over every other way in. */
    data: unknown;
    /** The data as JSON text. */
    json: unknown;
    /** `#id` of a `<script type="application/json">` elsewhere on the page. */
    from: string | undefined;
    /** `light` or `dark`, against the colours that the page suggests. Default: as the page's text colour says. */
    theme: 'light' | 'dark' | undefined;
    /** Shows on the page as well what is wrong in the data, or why a post doesn't come alive. */
    debug: boolean;
    /** Holds pictures back that other hosts have, until it is taken away: for consent managers. */
    holdImages: boolean;
    /** @internal Data that an enclosing element has read already. */
    reading: Data | undefined;
    /** @internal The language of the data's texts, where an enclosing element knows it. */
    textLang: string | undefined;
    /** The words that the element needs, in English. */
    protected abstract readonly english: Words;
    /** Reads raw data in the format's tolerant way. */
    protected abstract readData(raw: unknown, base: string): RawReading<Data>;
    /** What the simple attributes say, in the format's terms; it fills the gaps of the data. */
    protected simpleData(): Record<string, unknown>;
    /** The whole of the element once there is data. */
    protected abstract renderData(data: Data): unknown;
    protected createRenderRoot(): ShadowRoot;
    /** @internal Another document takes the styles away. */
    adoptedCallback(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** @internal Listens until the element leaves the page. */
    listen(target: EventTarget, type: string, listener: (event: Event) => void): void;
    protected willUpdate(_changed: PropertyValues): void;
    /** The data at hand, as read. */
    protected get value(): Data | undefined;
    /** @internal The words of the page's language. */
    get words(): Words;
    /** The language that the words, dates and lists are in. */
    protected get uiLang(): string;
    /** The language of the data's texts, where the data or an enclosing element tells. */
    protected get dataLang(): string | undefined;
    /** The language of the data's texts, for elements within: they'd take the words' for the page's. */
    protected get innerLang(): string;
    /** The `lang` of the data's texts where it differs from that of the element's own words. */
    protected get contentLang(): string | typeof nothing;
    protected render(): unknown;
    /** A picture of the data's, asked for only when it comes near and without telling where from; gone if broken. */
    protected picture(image: Image | undefined, part: string): TemplateResult | typeof nothing;
}
