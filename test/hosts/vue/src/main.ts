import { createApp } from 'vue';
import App from './App.vue';
import 'meetup-roundup/define';

createApp(App).mount('#app');
