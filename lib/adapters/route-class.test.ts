import { expect, test } from 'vitest';
import { routeClass } from './route-class';

test('an address becomes one of a few words, whatever stands in it', () => {
  for (const [path, wanted] of [
    ['/es', 'home'],
    ['/es/office/queue', 'office-queue'],
    ['/en/office/cases/abcdefghijklmnopqrstuvwx', 'office-cases'],
    ['/es/office/imports/abcdefghijklmnopqrstuvwx', 'office'],
    ['/es/my/cases/abc', 'my'],
    ['/es/marta-lopez/12345678Z', 'other'],
    ['/api/v1/documents/EO-1234', 'api'],
    ['/api/office/sign', 'office-form'],
    ['/api/drafts/answer', 'form'],
    ['/_next/static/x.js', 'asset'],
    ['/ready', 'health'],
    ['/../etc/passwd', 'other'],
  ] as const)
    expect([path, routeClass(path)]).toEqual([path, wanted]);
});
