import { expect } from '@open-wc/testing';
import { enclosing } from '../../src/elements/enclosing.js';
import { pathOf, precedes } from '../../src/elements/tree.js';

/**
 *     div#root
 *       p#first
 *       div#host
 *         #shadow-root
 *           b#in-shadow
 *           div#inner-host
 *             #shadow-root
 *               i#deep
 *           u#after-inner
 *         em#light
 *       p#last
 */
function tree() {
  const make = (tag: string, id: string, parent?: Node) => {
    const element = Object.assign(document.createElement(tag), { id });
    parent?.appendChild(element);
    return element;
  };
  const root = make('div', 'root');
  const first = make('p', 'first', root);
  const host = make('div', 'host', root);
  const shadow = host.attachShadow({ mode: 'open' });
  const inShadow = make('b', 'in-shadow', shadow);
  const innerHost = make('div', 'inner-host', shadow);
  const innerShadow = innerHost.attachShadow({ mode: 'open' });
  const deep = make('i', 'deep', innerShadow);
  const afterInner = make('u', 'after-inner', shadow);
  const light = make('em', 'light', host);
  const last = make('p', 'last', root);
  return { root, first, host, shadow, inShadow, innerHost, innerShadow, deep, afterInner, light, last };
}

describe('pathOf', () => {
  it('goes up, out of every shadow tree', () => {
    const { root, host, shadow, innerHost, innerShadow, deep } = tree();
    expect(pathOf(deep)).to.deep.equal([deep, innerShadow, innerHost, shadow, host, root]);
  });

  it('ends at the document', () => {
    const { root, first } = tree();
    document.body.append(root);
    expect(pathOf(first)).to.deep.equal([first, root, document.body, document.documentElement, document]);
    root.remove();
  });

  it('of a node on its own is the node', () => {
    const alone = document.createElement('div');
    expect(pathOf(alone)).to.deep.equal([alone]);
  });
});

describe('precedes', () => {
  it('orders every two nodes as they stand on the page, shadow trees before light children', () => {
    const { root, first, host, inShadow, innerHost, deep, afterInner, light, last } = tree();
    const inOrder = [root, first, host, inShadow, innerHost, deep, afterInner, light, last];
    inOrder.forEach((a, i) =>
      inOrder.forEach((b, j) => {
        expect(precedes(pathOf(a), pathOf(b)), `${a.id} before ${b.id}`).to.equal(i < j);
      }),
    );
  });

  it('sorts, from whatever order', () => {
    const { first, deep, light, last, afterInner } = tree();
    const sorted = [last, light, afterInner, deep, first]
      .map(pathOf)
      .sort((a, b) => (precedes(a, b) ? -1 : 1))
      .map(([node]) => (node as Element).id);
    expect(sorted).to.deep.equal(['first', 'deep', 'after-inner', 'light', 'last']);
  });
});

describe('enclosing', () => {
  it('finds the nearest around, through shadow trees', () => {
    const { root, host, innerHost, deep, light, inShadow } = tree();
    expect(enclosing(deep, 'div')).to.equal(innerHost);
    expect(enclosing(inShadow, 'div')).to.equal(host);
    expect(enclosing(light, 'div')).to.equal(host);
    expect(enclosing(deep, '#root')).to.equal(root);
  });

  it('counts the node itself only when asked to', () => {
    const { host, innerHost } = tree();
    expect(enclosing(innerHost, 'div')).to.equal(host);
    expect(enclosing(innerHost, 'div', true)).to.equal(innerHost);
  });

  it('finds nothing beside, and nothing where there is nothing', () => {
    const { root, deep, light } = tree();
    expect(enclosing(light, '#in-shadow')).to.equal(undefined);
    expect(enclosing(deep, 'p')).to.equal(undefined);
    expect(enclosing(root, 'div')).to.equal(undefined);
  });
});
