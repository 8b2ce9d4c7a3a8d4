import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { RecordingData } from '../src/model/types.js';
import * as recordings from './data/recordings.js';
import { recording } from './data/seed.js';

interface Args {
  data?: RecordingData;
  src?: string;
  poster?: string;
  heading?: string;
  theme?: 'light' | 'dark';
  debug?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/timestamped-video',
  component: 'timestamped-video',
  argTypes: {
    data: { control: 'object' },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
    debug: { control: 'boolean' },
  },
  render: (args) =>
    html`<timestamped-video
      src=${args.src ?? nothing}
      poster=${args.poster ?? nothing}
      heading=${args.heading ?? nothing}
      theme=${args.theme ?? nothing}
      ?debug=${args.debug}
      .data=${args.data}
    ></timestamped-video>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Before it plays: nothing is asked of the provider yet. */
export const IdleWithPoster: Story = { args: { data: recordings.withPoster } };

export const IdleWithoutPoster: Story = { args: { data: recordings.withoutPoster } };

/** The recording and its picture by attributes, without JSON. */
export const SimpleAttributes: Story = {
  args: { src: recording, poster: 'photos/cover.webp', heading: 'Full recording' },
};

export const TwoTalks: Story = { args: { data: recordings.twoTalks } };

export const OneTalk: Story = { args: { data: recordings.oneTalk } };

export const NoTalks: Story = { args: { data: recordings.noTalks } };

export const FortyChapters: Story = { args: { data: recordings.fortyChapters } };

export const HourLongGap: Story = { args: { data: recordings.withGap } };

/** The page's address names a talk: the play button starts there. */
export const CuedDeepLink: Story = {
  args: { data: recordings.linked },
  beforeEach: () => {
    const before = location.href;
    history.replaceState(history.state, '', '#the-linked-talk');
    return () => history.replaceState(history.state, '', before);
  },
};

/** Pauses at the end of each talk. */
export const ThisTalkOnly: Story = {
  args: { data: recordings.withPoster },
  render: ({ data }) => html`<timestamped-video talk-only .data=${data}></timestamped-video>`,
};

/** A page that holds the player back: pressing play asks nobody but the page. */
export const WaitingForConsent: Story = {
  args: { data: recordings.withPoster },
  beforeEach: () => {
    const hold = (event: Event): void => event.preventDefault();
    document.addEventListener('timestamped-video-load', hold);
    return () => document.removeEventListener('timestamped-video-load', hold);
  },
  play: ({ canvasElement }) => {
    const element = canvasElement.querySelector('timestamped-video');
    element?.shadowRoot?.querySelector<HTMLElement>('button.play')?.click();
  },
};

export const DarkPage: Story = { args: { data: recordings.withPoster }, globals: { colours: 'dark' } };

export const Narrow: Story = { args: { data: recordings.withPoster }, globals: { width: '320px' } };
