import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { RoundupData } from '../src/model/types.js';
import * as roundups from './data/roundups.js';
import { seed } from './data/seed.js';

interface Args {
  /** A roundup, or for the story with mistakes something like it. */
  data: RoundupData | Record<string, unknown>;
  'heading-level'?: number;
  'hide-title'?: boolean;
  theme?: 'light' | 'dark';
  debug?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/meetup-roundup',
  component: 'meetup-roundup',
  argTypes: {
    data: { control: 'object' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    'hide-title': { control: 'boolean' },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
    debug: { control: 'boolean' },
  },
  render: (args) =>
    html`<meetup-roundup
      heading-level=${args['heading-level'] ?? nothing}
      ?hide-title=${args['hide-title']}
      theme=${args.theme ?? nothing}
      ?debug=${args.debug}
      .data=${args.data}
    ></meetup-roundup>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A meetup with one recording, three talks, four sponsors and a next event. */
export const Seed: Story = { args: { data: seed } };

/** On a dark page: the colours follow the page's own. */
export const DarkPage: Story = { args: { data: seed }, globals: { colours: 'dark' } };

/** Dark by its own attribute, on a light page. */
export const DarkByAttribute: Story = { args: { data: seed, theme: 'dark' } };

/** For pages that show the title themselves: the talks take its level. */
export const TitleHidden: Story = { args: { data: seed, 'hide-title': true } };

export const Minimal: Story = { args: { data: roundups.minimal } };

export const NoRecording: Story = { args: { data: roundups.withoutRecording } };

/** The recording is there, and where each talk starts isn't known yet. */
export const NoTimes: Story = { args: { data: roundups.withoutTimes } };

export const RecordingsOnOtherSites: Story = { args: { data: roundups.recordingsElsewhere } };

export const NextEventAhead: Story = { args: { data: roundups.upcoming } };

export const NextEventPast: Story = { args: { data: roundups.past } };

export const EveryField: Story = { args: { data: roundups.everything } };

/** What can be read is shown; with `debug`, what is wrong stands below it. */
export const BrokenDataWithDebug: Story = { args: { data: roundups.broken, debug: true } };

export const German: Story = { args: { data: roundups.german }, globals: { language: 'de' } };

export const RightToLeft: Story = {
  args: { data: roundups.arabic },
  globals: { language: 'ar', direction: 'rtl' },
};

/** In a narrow column, whatever the width of the window. */
export const Narrow: Story = { args: { data: seed }, globals: { width: '320px' } };

export const FortyTalks: Story = { args: { data: roundups.fortyTalks } };

/** A post between the tags comes alive: the recording with its talks above, and the text as it was. */
export const Post: Story = {
  render: () =>
    html`<article>
      <meetup-roundup>
        <p>
          First up, Ana Calin from Paybase told us about
          <a href="https://youtu.be/_adkJbf1bRU?t=240">Continuous Delivery in the Cloud</a>. Her takeaways:
        </p>
        <ul>
          <li>One pipeline for many clouds</li>
        </ul>
        <p>
          Next, Luke Bond from Control Plane presented
          <a href="https://youtu.be/_adkJbf1bRU?t=4345">Secure GitOps in Production</a>.
        </p>
      </meetup-roundup>
    </article>`,
};
