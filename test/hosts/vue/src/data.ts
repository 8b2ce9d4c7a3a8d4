import { createApp } from 'vue';
import Data from './Data.vue';
import 'meetup-roundup/define';
import type {} from 'meetup-roundup/vue';

createApp(Data).mount('#app');
