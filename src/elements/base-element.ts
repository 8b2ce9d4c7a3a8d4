import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { knownLocale, loadLocale, type Locale } from '../i18n/locale.js';
import type { Refusal } from '../model/issue.js';
import type { RawReading } from '../model/reader.js';
import type { Image } from '../model/types.js';
import { DataController, type DataHost, type Incoming } from './controllers/data-controller.js';
import { fillGaps, type Json } from './fill-gaps.js';
import { enclosing } from './enclosing.js';
import { adoptStyles } from './styles/style-sheets.js';

/**
 * What the three elements share: the ways in for data, what happens to bad data, language, pictures. A subclass
 * says how its data is read and what it looks like.
 *
 * Until there is data, and where it can't be read at all, what the author put between the tags stays visible.
 */
export abstract class BaseElement<Data, Words extends object> extends LitElement implements DataHost {
  static override readonly properties: PropertyDeclarations = {
    data: { attribute: false },
    json: {},
    from: {},
    theme: { reflect: true },
    debug: { type: Boolean },
    holdImages: { attribute: 'hold-images', type: Boolean },
    reading: { attribute: false },
    textLang: { attribute: false },
  };

  /** The data, as an object in the roundup format. Wins over every other way in. */
  declare data: unknown;
  /** The data as JSON text. */
  declare json: unknown;
  /** `#id` of a `<script type="application/json">` elsewhere on the page. */
  declare from: string | undefined;
  /** `light` or `dark`, against the colours that the page suggests. Default: as the page's text colour says. */
  declare theme: 'light' | 'dark' | undefined;
  /** Shows on the page as well what is wrong in the data, or why a post doesn't come alive. */
  declare debug: boolean;
  /** Holds pictures back that other hosts have, until it is taken away: for consent managers. */
  declare holdImages: boolean;
  /** @internal Data that an enclosing element has read already. */
  declare reading: Data | undefined;
  /** @internal The language of the data's texts, where an enclosing element knows it. */
  declare textLang: string | undefined;

  readonly #incoming = new DataController(this);
  #inputs: readonly unknown[] | undefined;
  #value: Data | undefined;
  #leaving: AbortController | undefined;
  #issues: readonly Refusal[] = [];
  #problems: HTMLElement | undefined;
  #locale: Locale | undefined;
  #pageLang = '';
  #awaitedLang: string | undefined;
  readonly #broken = new Set<string>();

  /** The words that the element needs, in English. */
  protected abstract readonly english: Words;

  /** Reads raw data in the format's tolerant way. */
  protected abstract readData(raw: unknown, base: string): RawReading<Data>;

  /** What the simple attributes say, in the format's terms; it fills the gaps of the data. */
  protected simpleData(): Record<string, unknown> {
    return {};
  }

  /** The whole of the element once there is data. */
  protected abstract renderData(data: Data): unknown;

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }

  /** @internal Another document takes the styles away. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.createRenderRoot();
  }

  override connectedCallback(): void {
    this.#leaving = new AbortController();
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
  }

  /** @internal Listens until the element leaves the page. */
  listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener, { signal: this.#leaving?.signal });
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#findLocale();
    const incoming = this.#incoming.read();
    // As text, it can be compared, and what isn't set is gone.
    const simple = JSON.stringify(this.simpleData(), (_key, value: unknown) => value ?? undefined);
    const inputs = [this.reading, incoming?.value, incoming?.issue?.found, simple];
    if (this.#inputs && inputs.every((input, i) => input === this.#inputs![i])) return;
    this.#inputs = inputs;
    if (this.reading === undefined) this.#read(incoming, JSON.parse(simple) as Json);
    else this.#value = this.reading;
  }

  #read(incoming: Incoming | undefined, simple: Json): void {
    const raw = fillGaps(incoming?.value, simple);
    const { value, issues }: RawReading<Data> =
      raw === undefined ? { issues: [] } : this.readData(raw, incoming?.base ?? this.ownerDocument.baseURI);
    this.#value = value;
    const misnamed: Refusal[] = this.hasAttribute('data') ? [{ path: 'data', code: 'attribute' }] : [];
    void this.#report([...misnamed, ...(incoming?.issue ? [incoming.issue] : []), ...issues], raw);
  }

  /** The data at hand, as read. */
  protected get value(): Data | undefined {
    return this.#value;
  }

  /** @internal The words of the page's language. */
  get words(): Words {
    return { ...this.english, ...this.#locale?.words };
  }

  /** The language that the words, dates and lists are in. */
  protected get uiLang(): string {
    return this.#locale?.lang ?? 'en';
  }

  /** The language of the data's texts, where the data or an enclosing element tells. */
  protected get dataLang(): string | undefined {
    return this.textLang;
  }

  /** The language of the data's texts, for elements within: they'd take the words' for the page's. */
  protected get innerLang(): string {
    return this.dataLang ?? this.#pageLang;
  }

  /** The `lang` of the data's texts where it differs from that of the element's own words. */
  protected get contentLang(): string | typeof nothing {
    return this.innerLang === this.uiLang ? nothing : this.innerLang;
  }

  protected override render(): unknown {
    const problems = this.debug ? this.#problems : nothing;
    if (this.#value === undefined) return html`<slot></slot>${problems}`;
    // While words are on their way, what they will stand in takes up its place, unseen: nothing moves then.
    const isAwaited = !this.#locale;
    const wordsLang = isAwaited || this.#pageLang === this.uiLang ? nothing : this.uiLang;
    return html`${isAwaited ? html`<div class="meanwhile"><slot></slot></div>` : nothing}
      <div class="root ${isAwaited ? 'awaited' : ''}" lang=${wordsLang}>
        ${this.renderData(this.#value)}${problems}
      </div>`;
  }

  /** A picture of the data's, asked for only when it comes near and without telling where from; gone if broken. */
  protected picture(image: Image | undefined, part: string): TemplateResult | typeof nothing {
    const { src } = image ?? {};
    const isHeld = this.holdImages && new URL(src ?? '', this.baseURI).origin !== location.origin;
    if (!image || !src || isHeld || this.#broken.has(src)) return nothing;
    const fallOut = (): void => {
      this.#broken.add(src);
      this.requestUpdate();
    };
    return html`<img
      part=${part}
      class=${part}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      alt=${image.alt ?? ''}
      lang=${this.contentLang}
      @error=${fallOut}
      src=${src}
    />`;
  }

  #findLocale(): void {
    this.#pageLang = enclosing(this, '[lang]', true)?.getAttribute('lang') ?? '';
    const known = knownLocale(this.#pageLang);
    if (known) this.#locale = known;
    // Once: words that can't be had would be asked for again on each update that their absence causes.
    else if (this.#awaitedLang !== this.#pageLang) {
      this.#awaitedLang = this.#pageLang;
      void loadLocale(this.#pageLang).then((locale) => {
        this.#locale = locale;
        this.requestUpdate();
      });
    }
  }

  /** Tells what is wrong; the sentences for it load only now. */
  async #report(issues: readonly Refusal[], raw: unknown): Promise<void> {
    this.#issues = issues;
    if (issues.length === 0 && !this.#problems && !this.debug) return;
    try {
      const { report, whole } = await import('./report.js');
      await whole(this.ownerDocument);
      // By then, there may be others.
      if (issues !== this.#issues) return;
      this.#problems = report(this, { issues, raw, last: this.#problems });
      if (this.debug) this.requestUpdate();
    } catch (failure) {
      // Without the sentences, where they can't be had: the failure names the file.
      console.warn(this.localName, issues, failure);
    }
  }
}
