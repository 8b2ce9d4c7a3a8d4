import { html, LitElement, nothing, } from 'lit';
import { knownLocale, loadLocale } from '../i18n/locale.js';
import { DataController } from './controllers/data-controller.js';
import { fillGaps } from './fill-gaps.js';
import { enclosing } from './enclosing.js';
import { adoptStyles } from './styles/style-sheets.js';
/**
 * What the three elements share: the ways in for data, what happens to bad data, language, pictures. A subclass
 * says how its data is read and what it looks like.
 *
 * Until there is data, and where it can't be read at all, what the author put between the tags stays visible.
 */
export class BaseElement extends LitElement {
    static { this.properties = {
        data: { attribute: false },
        json: {},
        from: {},
        theme: { reflect: true },
        debug: { type: Boolean },
        holdImages: { attribute: 'hold-images', type: Boolean },
        reading: { attribute: false },
        textLang: { attribute: false },
    }; }
    #incoming = new DataController(this);
    #inputs;
    #value;
    #leaving;
    #issues = [];
    #problems;
    #locale;
    #pageLang = '';
    #awaitedLang;
    #broken = new Set();
    /** What the simple attributes say, in the format's terms; it fills the gaps of the data. */
    simpleData() {
        return {};
    }
    createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        adoptStyles(root, this.constructor.elementStyles);
        return root;
    }
    /** @internal Another document takes the styles away. */
    adoptedCallback() {
        if (this.shadowRoot)
            this.createRenderRoot();
    }
    connectedCallback() {
        this.#leaving = new AbortController();
        super.connectedCallback();
        this.requestUpdate();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#leaving?.abort();
    }
    /** @internal Listens until the element leaves the page. */
    listen(target, type, listener) {
        target.addEventListener(type, listener, { signal: this.#leaving?.signal });
    }
    willUpdate(_changed) {
        this.#findLocale();
        const incoming = this.#incoming.read();
        // As text, it can be compared, and what isn't set is gone.
        const simple = JSON.stringify(this.simpleData(), (_key, value) => value ?? undefined);
        const inputs = [this.reading, incoming?.value, incoming?.issue?.found, simple];
        if (this.#inputs && inputs.every((input, i) => input === this.#inputs[i]))
            return;
        this.#inputs = inputs;
        if (this.reading === undefined)
            this.#read(incoming, JSON.parse(simple));
        else
            this.#value = this.reading;
    }
    #read(incoming, simple) {
        const raw = fillGaps(incoming?.value, simple);
        const { value, issues } = raw === undefined ? { issues: [] } : this.readData(raw, incoming?.base ?? this.ownerDocument.baseURI);
        this.#value = value;
        const misnamed = this.hasAttribute('data') ? [{ path: 'data', code: 'attribute' }] : [];
        void this.#report([...misnamed, ...(incoming?.issue ? [incoming.issue] : []), ...issues], raw);
    }
    /** The data at hand, as read. */
    get value() {
        return this.#value;
    }
    /** @internal The words of the page's language. */
    get words() {
        return { ...this.english, ...this.#locale?.words };
    }
    /** The language that the words, dates and lists are in. */
    get uiLang() {
        return this.#locale?.lang ?? 'en';
    }
    /** The language of the data's texts, where the data or an enclosing element tells. */
    get dataLang() {
        return this.textLang;
    }
    /** The language of the data's texts, for elements within: they'd take the words' for the page's. */
    get innerLang() {
        return this.dataLang ?? this.#pageLang;
    }
    /** The `lang` of the data's texts where it differs from that of the element's own words. */
    get contentLang() {
        return this.innerLang === this.uiLang ? nothing : this.innerLang;
    }
    render() {
        const problems = this.debug ? this.#problems : nothing;
        if (this.#value === undefined)
            return html `<slot></slot>${problems}`;
        // While words are on their way, what they will stand in takes up its place, unseen: nothing moves then.
        const isAwaited = !this.#locale;
        const wordsLang = isAwaited || this.#pageLang === this.uiLang ? nothing : this.uiLang;
        return html `${isAwaited ? html `<div class="meanwhile"><slot></slot></div>` : nothing}
      <div class="root ${isAwaited ? 'awaited' : ''}" lang=${wordsLang}>
        ${this.renderData(this.#value)}${problems}
      </div>`;
    }
    /** A picture of the data's, asked for only when it comes near and without telling where from; gone if broken. */
    picture(image, part) {
        const { src } = image ?? {};
        const isHeld = this.holdImages && new URL(src ?? '', this.baseURI).origin !== location.origin;
        if (!image || !src || isHeld || this.#broken.has(src))
            return nothing;
        const fallOut = () => {
            this.#broken.add(src);
            this.requestUpdate();
        };
        return html `<img
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
    #findLocale() {
        this.#pageLang = enclosing(this, '[lang]', true)?.getAttribute('lang') ?? '';
        const known = knownLocale(this.#pageLang);
        if (known)
            this.#locale = known;
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
    async #report(issues, raw) {
        this.#issues = issues;
        if (issues.length === 0 && !this.#problems && !this.debug)
            return;
        try {
            const { report, whole } = await import('./report.js');
            await whole(this.ownerDocument);
            // By then, there may be others.
            if (issues !== this.#issues)
                return;
            this.#problems = report(this, { issues, raw, last: this.#problems });
            if (this.debug)
                this.requestUpdate();
        }
        catch (failure) {
            // Without the sentences, where they can't be had: the failure names the file.
            console.warn(this.localName, issues, failure);
        }
    }
}
