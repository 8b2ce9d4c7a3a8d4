import { mount } from 'svelte';
import App from './App.svelte';
import 'meetup-roundup/define';

const target = document.querySelector('#app');
if (target) mount(App, { target });
