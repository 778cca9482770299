/**
 * Stands in for next/headers in tests: `vi.mock('next/headers', () => import('@/lib/services/test-headers'))`. One
 * browser at a time: its cookies and the headers the guard would have written.
 */
export const browser = { cookies: new Map<string, string>(), headers: new Headers() };

export const headers = async (): Promise<Headers> => browser.headers;

export const cookies = async () => ({
  get: (name: string) => {
    const value = browser.cookies.get(name);
    return value === undefined ? undefined : { name, value };
  },
  set: (name: string, value: string) => void browser.cookies.set(name, value),
});
