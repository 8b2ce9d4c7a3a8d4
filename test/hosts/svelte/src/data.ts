import { mount } from 'svelte';
import Data from './Data.svelte';
import 'meetup-roundup/define';
import type {} from 'meetup-roundup/svelte';

const target = document.querySelector('#app');
if (target) mount(Data, { target });
