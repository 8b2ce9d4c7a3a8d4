import { createApp } from 'vue';
import App from './App.vue';
import 'meetup-roundup/define';
import type {} from 'meetup-roundup/vue';

createApp(App).mount('#app');
