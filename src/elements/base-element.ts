import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { knownLocale, loadLocale, type Locale } from '../i18n/locale.js';
import { en, type Messages } from '../i18n/messages.js';
import type { ExplainedIssue, Issue } from '../model/issue.js';
import type { Reading } from '../model/read.js';
import type { Image } from '../model/types.js';
import { DataController, type DataHost, type Incoming } from './controllers/data-controller.js';
import { fillGaps, type Json } from './fill-gaps.js';
import { enclosing } from './tree.js';
import { RoundupIssuesEvent } from './events/issues-event.js';

/**
 * What the three elements share: the ways in for data, what happens to bad data, language, pictures. A subclass
 * says how its data is read and what it looks like.
 *
 * Until there is data, and where it can't be read at all, what the author put between the tags stays visible.
 */
export abstract class BaseElement<Data> extends LitElement implements DataHost {
  static override readonly properties: PropertyDeclarations = {
    data: { attribute: false },
    json: {},
    from: {},
    theme: { reflect: true },
    debug: { type: Boolean },
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
  /** Shows what is wrong in the data on the page as well. */
  declare debug: boolean;
  /** @internal Data that an enclosing element has read already. */
  declare reading: Data | undefined;
  /** @internal The language of the data's texts, where an enclosing element knows it. */
  declare textLang: string | undefined;

  readonly #incoming = new DataController(this);
  #inputs: readonly unknown[] | undefined;
  #value: Data | undefined;
  #reported = '';
  #explained: readonly ExplainedIssue[] = [];
  #locale: Locale | undefined;
  #pageLang = '';
  readonly #broken = new Set<string>();

  /** Reads raw data in the format's tolerant way. */
  protected abstract readData(raw: unknown, base: string): Reading<Data>;

  /** What the simple attributes say, in the format's terms; it fills the gaps of the data. */
  protected simpleData(): Record<string, unknown> {
    return {};
  }

  /** The whole of the element once there is data. */
  protected abstract renderData(data: Data): unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#findLocale();
    const incoming = this.#incoming.read();
    // As text, it can be compared, and what isn't set is gone.
    const simple = JSON.stringify(this.simpleData());
    const inputs = [this.reading, incoming?.value, incoming?.issues, simple];
    if (this.#inputs && inputs.every((input, i) => input === this.#inputs![i])) return;
    this.#inputs = inputs;
    if (this.reading === undefined) this.#read(incoming, JSON.parse(simple) as Json);
    else this.#value = this.reading;
  }

  #read(incoming: Incoming | undefined, simple: Json): void {
    const raw = fillGaps(incoming?.value, simple);
    const { value, issues }: Reading<Data> =
      raw === undefined ? { issues: [] } : this.readData(raw, incoming?.base ?? this.ownerDocument.baseURI);
    this.#value = value;
    const misnamed: Issue[] = this.hasAttribute('data') ? [{ path: 'data', code: 'attribute' }] : [];
    void this.#report([...misnamed, ...(incoming?.issues ?? []), ...issues]);
  }

  /** The data at hand, as read. */
  protected get value(): Data | undefined {
    return this.#value;
  }

  /** The words of the page's language. */
  protected get words(): Messages {
    return this.#locale?.messages ?? en;
  }

  /** The language that the words, dates and lists are in. */
  protected get uiLang(): string {
    return this.#locale?.lang ?? 'en';
  }

  /** The language of the data's texts, where the data or an enclosing element tells. */
  protected get dataLang(): string | undefined {
    return this.textLang;
  }

  /** The `lang` of the data's texts where it differs from that of the element's own words. */
  protected get contentLang(): string | typeof nothing {
    const lang = this.dataLang ?? this.#pageLang;
    return lang === this.uiLang ? nothing : lang;
  }

  protected override render(): unknown {
    if (this.#value === undefined || !this.#locale) return html`<slot></slot>${this.#problems()}`;
    const wordsLang = this.#pageLang === this.uiLang ? nothing : this.uiLang;
    return html`<div class="root" lang=${wordsLang}>${this.renderData(this.#value)}${this.#problems()}</div>`;
  }

  /** A picture of the data's, asked for only when it comes near and without telling where from; gone if broken. */
  protected picture(image: Image | undefined, part: string): TemplateResult | typeof nothing {
    const { src } = image ?? {};
    if (!image || !src || this.#broken.has(src)) return nothing;
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
    else
      void loadLocale(this.#pageLang).then((locale) => {
        this.#locale = locale;
        this.requestUpdate();
      });
  }

  async #report(issues: readonly Issue[]): Promise<void> {
    const key = JSON.stringify(issues);
    if (key === (this.#reported || '[]')) return;
    this.#reported = key;
    const { explain } = await import('../model/explain.js');
    if (key !== this.#reported) return;
    this.#explained = issues.map(explain);
    for (const { message, remedy } of this.#explained) {
      console.warn(`<${this.localName}> ${message} ${remedy}`);
    }
    this.dispatchEvent(new RoundupIssuesEvent(this.#explained));
    if (this.debug) this.requestUpdate();
  }

  #problems(): unknown {
    if (!this.debug || this.#explained.length === 0) return nothing;
    return html`<section part="problems" class="problems" lang="en" aria-label=${this.words.problems}>
      <ul>
        ${this.#explained.map(({ message, remedy }) => html`<li>${message} ${remedy}</li>`)}
      </ul>
    </section>`;
  }
}
