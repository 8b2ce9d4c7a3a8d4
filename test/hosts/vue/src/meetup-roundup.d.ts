import type { RoundupData } from 'meetup-roundup';
import type { DefineComponent } from 'vue';

declare module 'vue' {
  interface GlobalComponents {
    'meetup-roundup': DefineComponent<{ src?: string; data?: RoundupData; theme?: 'light' | 'dark' }>;
  }
}
