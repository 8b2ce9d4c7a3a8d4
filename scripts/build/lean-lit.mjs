/**
 * @typedef {object} Cut
 * @property {string} what that goes, and why no element of ours misses it
 * @property {string} from the text in Lit's production build; it has to be there, once
 * @property {string} [to] what stands there instead
 */

/**
 * What the script-tag files leave out of Lit: what it keeps ready for tools and templates that a page with these
 * files alone can't have. Nobody outside reaches the copy of Lit in them, and `ensureUnused` looks through our own
 * sources. The npm package imports Lit as it is.
 *
 * @type {Record<string, Cut[]>}
 */
const cuts = {
  '@lit/reactive-element/reactive-element.js': [
    { what: 'the way in for polyfills', from: ',p?.({ReactiveElement:y})' },
    { what: 'the way in for polyfills', from: ',p=a.reactiveElementPolyfillSupport' },
    { what: 'the list of versions', from: ',(a.reactiveElementVersions??=[]).push("2.1.2")' },
    {
      what: 'decorators',
      from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    },
    {
      what: 'decorators',
      from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    },
    { what: 'initializers', from: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}' },
    { what: 'controllers that go', from: 'removeController(t){this._$EO?.delete(t)}' },
    { what: 'initializers', from: ',void 0!==t.l&&(this.l=[...t.l])' },
    { what: 'initializers', from: ',this.constructor.l?.forEach(t=>t(this))' },
    {
      what: 'attributes that hold objects',
      from: 'switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t',
      to: 'return s===Boolean?t?"":null:t',
    },
    { what: 'attributes that hold objects', from: ',c=a.trustedTypes,l=c?c.emptyScript:""' },
    {
      what: 'attributes that hold objects',
      from: 'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i',
      to: 'return s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
    },
    { what: 'converters of properties', from: '(void 0!==i.converter?.toAttribute?i.converter:u)', to: 'u' },
    {
      what: 'converters of properties',
      from: 'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      to: 'h=u;',
    },
    {
      what: 'properties with defaults that aren’t reflected',
      from: '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
    },
    {
      what: 'properties with defaults that aren’t reflected',
      from: 'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))',
      to: 'this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)',
    },
    {
      what: 'properties with defaults that aren’t reflected',
      from: 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){',
      to: 'C(t,s,{reflect:e}){',
    },
    {
      what: 'properties with defaults that aren’t reflected',
      from: 'this[e]=r??this._$Ej?.get(e)??r,',
      to: 'this[e]=r,',
    },
    {
      what: 'accessors that a class has written itself for a property',
      from: 'this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),',
    },
    {
      what: 'accessors that a class has written itself for a property',
      from: 'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    },
    {
      what: 'how styles come in: see our `createRenderRoot`',
      from: 'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
    },
    { what: 'a say in whether to update', from: 'this.shouldUpdate(s)', to: '!0' },
    { what: 'a say in whether to update', from: 'shouldUpdate(t){return!0}' },
    {
      what: 'the first update, told apart',
      from: 'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),',
      to: 'this.hasUpdated=!0,',
    },
    { what: 'the first update, told apart', from: 'firstUpdated(t){}' },
  ],
  '@lit/reactive-element/css-tag.js': [
    {
      what: 'a check that only `css` and `unsafeCSS` make style sheets',
      from: 'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
    },
    {
      what: 'browsers without constructable style sheets: they can’t read these files either',
      from: 't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      to: '!0',
    },
  ],
  'lit-html/lit-html.js': [
    { what: 'the way in for polyfills', from: 'B=t.litHtmlPolyfillSupport;B?.(S,k),', to: 'B=' },
    { what: 'the list of versions', from: '(t.litHtmlVersions??=[]).push("3.3.3")', to: '0' },
    {
      what: 'what directives ask a part',
      from: 'get startNode(){return this._$AA}get endNode(){return this._$AB}',
    },
    { what: 'what directives ask a part', from: 'get tagName(){return this.element.tagName}' },
    { what: 'pieces of SVG and MathML', from: 'l=2===i?"<svg>":3===i?"<math>":""', to: 'l=""' },
    { what: 'pieces of SVG and MathML', from: '+(2===i?"</svg>":3===i?"</math>":"")' },
    {
      what: 'pieces of SVG and MathML',
      from: ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for',
      to: ',1)for',
    },
    {
      what: 'expressions in scripts, styles, titles and text areas',
      from: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    },
    {
      what: 'expressions in comments',
      from: 'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    },
    { what: 'expressions that stand for an element', from: ':6===r.type&&(i=new Z(h,this,t))', to: ':0' },
    {
      what: 'expressions in scripts, styles, titles and text areas',
      from: 'y.test(u[2])&&(n=RegExp("</"+u[2],"g")),',
    },
    {
      what: 'whether a piece is on the page, which only directives ask',
      from: 'get _$AU(){return this._$AM._$AU}u(t)',
      to: 'u(t)',
    },
    {
      what: 'whether a piece is on the page, which only directives ask',
      from: 'get _$AU(){return this._$AM?._$AU??this._$Cv}',
    },
    {
      what: 'whether a piece is on the page, which only directives ask',
      from: 'get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h)',
      to: 'constructor(t,i,s,e,h)',
    },
    {
      what: 'whether a piece is on the page, which only directives ask',
      from: ',this._$Cv=e?.isConnected??!0',
    },
    {
      what: 'whether a piece is on the page, which only directives ask',
      from: 'this._$AP?.(!1,!0,s);',
      to: ';',
    },
    {
      what: 'whether a piece is on the page, which only directives ask',
      from: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    },
    { what: 'what directives keep', from: 'this._$AV=[],this._$AN=void 0,', to: 'this._$AV=[],' },
    { what: 'what directives keep', from: 'this.type=2,this._$AH=A,this._$AN=void 0,', to: 'this._$AH=A,' },
    { what: 'what directives keep', from: 'this.type=1,this._$AH=A,this._$AN=void 0,', to: 'this._$AH=A,' },
    {
      what: 'directives',
      from: 'let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
      to: 'return i',
    },
  ],
  'lit-element/lit-element.js': [
    {
      what: 'how styles come in: see our `createRenderRoot`',
      from: 'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    },
    { what: 'hydration', from: ',s.litElementHydrateSupport?.({LitElement:i})' },
    {
      what: 'the way in for polyfills',
      from: 'const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    },
    { what: 'the list of versions', from: '(s.litElementVersions??=[]).push("4.2.2");' },
    {
      what: 'whether a piece is on the page, which only directives ask',
      from: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    },
    {
      what: 'whether a piece is on the page, which only directives ask',
      from: 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    },
  ],
};

/** What of Lit our sources may not use, since the cuts take it away. */
const cutAway =
  /from ['"](?:lit|lit-html|@lit\/[\w-]+)\/|\b(?:svg|mathml)`|addInitializer|removeController|shouldUpdate|firstUpdated|setConnected|super\.createRenderRoot|shadowRootOptions|type: (?:Object|Array)\b|\b(?:converter|useDefault):/;

/** @returns {import('vite').Plugin} */
export function leanLit() {
  return {
    name: 'lean-lit',
    apply: 'build',
    transform(code, id) {
      const path = id.split('/node_modules/').at(-1) ?? '';
      if (id.includes('/src/')) ensureUnused(code, id);
      const list = cuts[path];
      return list ? { code: list.reduce((lean, cut) => leaveOut(lean, cut, path), code), map: null } : null;
    },
  };
}

/**
 * @param {string} code
 * @param {Cut} cut
 * @param {string} path
 */
function leaveOut(code, { what, from, to = '' }, path) {
  const [before, after, ...more] = code.split(from);
  if (before !== undefined && after !== undefined && more.length === 0) return before + to + after;
  throw new Error(
    `${path} is another than scripts/build/lean-lit.mjs knows: look where ${what} is in it now (was: ${from}).`,
  );
}

/**
 * @param {string} code
 * @param {string} id
 */
function ensureUnused(code, id) {
  const [found] = cutAway.exec(code) ?? [];
  if (found) throw new Error(`${id} uses “${found}”, which scripts/build/lean-lit.mjs leaves out of Lit.`);
}
