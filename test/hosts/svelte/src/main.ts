import { mount } from 'svelte';
import App from './App.svelte';
import 'meetup-roundup/define';
import type {} from 'meetup-roundup/svelte';

const target = document.querySelector('#app');
if (target) mount(App, { target });
