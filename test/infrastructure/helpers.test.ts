import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { expectNoAxeViolations } from '../helpers/a11y.js';
import { allByRole, byRole, nameOf, outline, queryByRole, textOf } from '../helpers/roles.js';
import { click, focused, hover, moveAway, press, tabTo, type } from '../helpers/user.js';

class InfraCard extends LitElement {
  clicks = 0;

  protected override render() {
    return html`
      <section aria-labelledby="title">
        <h2 id="title">Talks <span aria-hidden="true">*</span></h2>
        <button @click=${() => (this.clicks += 1)}>Play <b>now</b></button>
        <ul>
          <li><slot></slot></li>
        </ul>
        <p hidden><a href="#nowhere">Hidden</a></p>
        <output aria-live="polite">Ready</output>
      </section>
    `;
  }
}
customElements.define('infra-card', InfraCard);

const card = () =>
  fixture<InfraCard>(html`
    <infra-card>
      <article aria-label="One talk">
        <img alt="A photo" src="/test-files/status/404" />
        <a href="#slides">Slides</a>
      </article>
    </infra-card>
  `);

async function failureOf(run: () => unknown): Promise<string> {
  try {
    await run();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('finding by role', () => {
  it('goes through shadow roots and slots', async () => {
    const element = await card();
    expect(outline(element).split('\n')).to.deep.equal([
      '  region "Talks *"',
      '  heading "Talks"',
      '  button "Play now"',
      '  list',
      '  listitem',
      '  article "One talk"',
      '  img "A photo"',
      '  link "Slides"',
      '  status',
    ]);
  });

  it('finds by name and level', async () => {
    const element = await card();
    expect(byRole(element, 'button', { name: 'Play now' }).localName).to.equal('button');
    expect(byRole(element, 'link', { name: /^sli/i }).getAttribute('href')).to.equal('#slides');
    expect(byRole(element, 'heading', { level: 2 }).id).to.equal('title');
    expect(queryByRole(element, 'heading', { level: 3 })).to.equal(undefined);
    expect(textOf(byRole(element, 'status'))).to.equal('Ready');
  });

  it('leaves out what is hidden', async () => {
    const element = await card();
    expect(allByRole(element, 'link')).to.have.length(1);
    expect(allByRole(element, 'link', { hidden: true })).to.have.length(2);
  });

  it('says what there is, and when there is too much', async () => {
    const element = await card();
    const missing = await failureOf(() => byRole(element, 'button', { name: 'Stop' }));
    expect(missing).to.match(/^No element is a button named "Stop"\. There are:\n {2}region/);
    const twins = await fixture(html`<div><button>A</button><button>B</button></div>`);
    expect(await failureOf(() => byRole(twins, 'button'))).to.equal('2 elements are a button.');
  });

  it('takes names from labels, alternatives and titles', async () => {
    const element = await fixture(html`
      <div>
        <label>Search <input type="search" /></label>
        <button title="Close"></button>
        <a href="#x"><img alt="Home" src="/test-files/status/404" /></a>
        <fieldset>
          <legend>Kind</legend>
        </fieldset>
      </div>
    `);
    const names = ['searchbox', 'button', 'link', 'group'].map((role) => nameOf(byRole(element, role)));
    expect(names).to.deep.equal(['Search', 'Close', 'Home', 'Kind']);
  });
});

describe('the reader', () => {
  it('clicks with trusted events and user activation', async () => {
    const element = await card();
    const button = byRole(element, 'button');
    const trusted = new Promise((resolve) =>
      button.addEventListener('click', ({ isTrusted }) => resolve(isTrusted)),
    );
    await click(button);
    expect(await trusted).to.equal(true);
    expect(element.clicks).to.equal(1);
    expect(navigator.userActivation.isActive).to.equal(true);
  });

  it('clicks again what has moved away from under the mouse', async () => {
    const element = await fixture(html`<div style="padding-top: 4em"><button>Shy</button></div>`);
    const button = byRole(element, 'button');
    let [moves, clicks] = [0, 0];
    const moveAside = () => {
      if ((moves += 1) === 1) button.style.marginInlineStart = '20em';
    };
    button.addEventListener('mousedown', moveAside);
    button.addEventListener('click', () => (clicks += 1));
    await click(button);
    expect(moves).to.be.above(1);
    expect(clicks).to.equal(1);
  });

  it('says which element no click reaches', async () => {
    const element = await fixture(html`<button>Deaf</button>`);
    const stop = (event: Event) => event.stopImmediatePropagation();
    addEventListener('click', stop, { capture: true });
    try {
      const said = await failureOf(() => click(element, 300));
      expect(said).to.equal('Clicks don\'t reach <button> "Deaf".');
    } finally {
      removeEventListener('click', stop, { capture: true });
    }
  });

  it('scrolls to what it clicks', async () => {
    const element = await fixture(html`<div style="padding-top: 300vh"><button>Far</button></div>`);
    const button = byRole(element, 'button');
    const clicked = new Promise((resolve) => button.addEventListener('click', resolve));
    await click(button);
    await clicked;
    expect(scrollY).to.be.above(0);
  });

  it('does not click through what covers an element', async () => {
    const element = await fixture(html`
      <div>
        <button>Below</button>
        <p id="cover" style="position: fixed; inset: 0; margin: 0">Cover</p>
      </div>
    `);
    expect(await failureOf(() => click(byRole(element, 'button')))).to.equal(
      'At the middle of <button> "Below" lies <p#cover> "Cover".',
    );
  });

  it('hovers', async () => {
    const element = await card();
    const button = byRole(element, 'button');
    await hover(button);
    expect(button.matches(':hover')).to.equal(true);
    await moveAway();
    expect(button.matches(':hover')).to.equal(false);
  });

  it('tabs forwards and back, and presses', async () => {
    const element = await card();
    const button = byRole(element, 'button');
    const link = byRole(element, 'link');
    await tabTo(button);
    await press('Enter');
    expect(element.clicks).to.equal(1);
    await press('Tab');
    expect(focused()).to.equal(link);
    await press('Shift+Tab');
    expect(focused()).to.equal(button);
    await press('Space');
    expect(element.clicks).to.equal(2);
  });

  it('types', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Text" />`);
    await click(input);
    await type('Hello, all 3 + ü');
    expect(input.value).to.equal('Hello, all 3 + ü');
    await press('Backspace');
    await press('ArrowLeft');
    await press('+');
    expect(input.value).to.equal('Hello, all 3 ++ ');
  });
});

describe('the axe helper', () => {
  it('passes what is well made', async () => {
    await expectNoAxeViolations(await card());
  });

  it('names the rule and the place of a violation, in a shadow root too', async () => {
    const element = await card();
    byRole(element, 'button').textContent = '';
    const failure = await failureOf(() => expectNoAxeViolations(element));
    expect(failure).to.match(/axe found 1 violation:\n {2}button-name \(critical\): /);
    expect(failure).to.contain('infra-card >>> ');
    await expectNoAxeViolations(element, { except: ['button-name'] });
  });
});

describe('the local test addresses', () => {
  it('answer late, or with a status', async () => {
    const before = performance.now();
    const slow = await fetch('/test-files/slow.json?ms=200');
    expect(performance.now() - before).to.be.above(150);
    expect(await slow.json()).to.deep.equal({ ok: true });
    for (const status of [404, 500]) {
      expect((await fetch(`/test-files/status/${status}`)).status).to.equal(status);
    }
  });

  it('redirect, and have the wrong type', async () => {
    const redirected = await fetch('/test-files/redirect.json');
    expect(redirected.redirected).to.equal(true);
    expect(await redirected.json()).to.deep.equal({ ok: true });
    const page = await fetch('/test-files/wrong-type.json');
    expect(page.headers.get('content-type')).to.contain('text/html');
  });

  it('break off', async () => {
    const cutOff = await fetch('/test-files/cut-off.json');
    expect(await failureOf(() => cutOff.json())).not.to.equal('');
    const broken = await failureOf(async () => (await fetch('/test-files/broken.json')).text());
    expect(broken).not.to.equal('');
  });
});
