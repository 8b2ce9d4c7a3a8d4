/** A message as a provider's frame would send it. Firefox makes none whose window is in another process, so it is set. */
export function providerMessage(data: unknown, origin: string, source: Window | null): MessageEvent {
  const event = new MessageEvent('message', { data, origin });
  return Object.defineProperty(event, 'source', { value: source });
}
