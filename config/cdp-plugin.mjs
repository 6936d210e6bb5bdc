/**
 * Lets a test speak to its page by the DevTools protocol: `executeCommand('devtools', { method, params })`. One
 * session a page, because what it emulates ends with it.
 */
export function cdpPlugin() {
  const sessions = new WeakMap();

  async function sessionOf(page) {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page);
  }

  return {
    name: 'cdp',
    async executeCommand({ command, payload, session }) {
      if (command !== 'devtools') return undefined;
      const client = await sessionOf(session.browser.getPage(session.id));
      return (await client.send(payload.method, payload.params)) ?? {};
    },
  };
}
