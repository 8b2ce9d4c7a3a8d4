import { setTimeout as pause } from 'node:timers/promises';
import { addressToAsk } from './links.js';
/**
 * Checks each link once. A host gets one request at a time, with a pause between, so that nobody takes the check for
 * an attack.
 *
 * @param onChecked called after each link, for whoever shows progress
 */
export async function checkLinks(urls, options, onChecked = () => undefined) {
    const states = new Map();
    const queues = [...byHost(urls).values()];
    const worker = async () => {
        for (let queue; (queue = queues.shift());) {
            for (const [index, url] of queue.entries()) {
                if (index > 0)
                    await pause(options.interval);
                states.set(url, await checkLink(url, options.timeout));
                onChecked();
            }
        }
    };
    await Promise.all(Array.from({ length: options.concurrency }, worker));
    return states;
}
function byHost(urls) {
    const hosts = new Map();
    for (const url of new Set(urls)) {
        const { host } = new URL(addressToAsk(url));
        const ofHost = hosts.get(host) ?? [];
        ofHost.push(url);
        hosts.set(host, ofHost);
    }
    return hosts;
}
/** HEAD costs the site least; some sites know only GET, so that a HEAD's “no” isn't believed. */
async function checkLink(url, timeout) {
    const address = addressToAsk(url);
    const head = await ask('HEAD', address, timeout);
    return head.state === 'alive' || head.isSilent ? head : ask('GET', address, timeout);
}
async function ask(method, url, timeout) {
    try {
        const signal = AbortSignal.timeout(timeout);
        const headers = { 'user-agent': 'meetup-roundup link check', accept: '*/*' };
        const response = await fetch(url, { method, headers, signal, redirect: 'follow' });
        await response.body?.cancel();
        return stateOf(response);
    }
    catch (error) {
        return silence(error, timeout);
    }
}
function stateOf({ ok, status, statusText }) {
    const why = `${status} ${statusText}`.trim();
    if (ok)
        return { state: 'alive', why };
    return { state: status === 404 || status === 410 ? 'dead' : 'unsure', why };
}
/** No answer at all: a host that doesn't exist or takes no calls is dead, one that is slow may live. */
function silence(error, timeout) {
    const { name, cause } = error;
    if (name === 'TimeoutError') {
        return { state: 'unsure', why: `no answer within ${timeout / 1000} s`, isSilent: true };
    }
    const { code = '', message } = (cause ?? error);
    const isGone = /^(?:ENOTFOUND|ECONNREFUSED)$/.test(code);
    return { state: isGone ? 'dead' : 'unsure', why: code || message, isSilent: isGone };
}
