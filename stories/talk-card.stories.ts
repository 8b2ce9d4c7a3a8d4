import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TalkData } from '../src/model/types.js';
import { deliveryTalk, recording } from './data/seed.js';
import * as talks from './data/talks.js';

interface Args {
  data?: TalkData;
  heading?: string;
  speaker?: string;
  company?: string;
  start?: string;
  end?: string;
  video?: string;
  'heading-level'?: number;
  theme?: 'light' | 'dark';
  debug?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/talk-card',
  component: 'talk-card',
  argTypes: {
    data: { control: 'object' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
    debug: { control: 'boolean' },
  },
  render: (args) =>
    html`<talk-card
      heading=${args.heading ?? nothing}
      speaker=${args.speaker ?? nothing}
      company=${args.company ?? nothing}
      start=${args.start ?? nothing}
      end=${args.end ?? nothing}
      video=${args.video ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      theme=${args.theme ?? nothing}
      ?debug=${args.debug}
      .data=${args.data}
    ></talk-card>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A card on its own: with no player on the page, it plays its talk within itself. */
export const SeedTalk: Story = { args: { data: deliveryTalk, video: recording } };

/** The same by simple attributes, without JSON. */
export const SimpleAttributes: Story = {
  args: {
    heading: 'Secure GitOps in Production',
    speaker: 'Luke Bond',
    company: 'Control Plane',
    start: '1:12:25',
    video: recording,
  },
};

export const SeveralSpeakers: Story = { args: { data: talks.withThreeSpeakers } };

export const Lightning: Story = { args: { data: talks.lightning, start: '30:00', video: recording } };

export const NotRecorded: Story = { args: { data: talks.notRecorded } };

/** The recording's address names the start. */
export const OwnRecording: Story = { args: { data: talks.ownRecording } };

/** A page that no player knows becomes a link that says where it goes. */
export const UnknownProvider: Story = { args: { data: talks.unknownProvider } };

export const NoPhoto: Story = { args: { data: talks.withoutPhoto, video: recording } };

export const SlidesList: Story = { args: { data: talks.withSlidesList, video: recording } };

export const LongTitle: Story = { args: { data: talks.longTitle, video: recording } };

export const LongTitleNarrow: Story = { ...LongTitle, globals: { width: '320px' } };
