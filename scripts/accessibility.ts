/**
 * Writes what the accessibility statement says of the last automatic test. First run the tests with E2E_ACCESSIBILITY=<file>,
 * then: npm run accessibility -- <file>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sumUp } from '@/lib/casework/accessibility-test';

const [file] = process.argv.slice(2);
if (!file) throw new Error('Say which file the tests have written: npm run accessibility -- <file>');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const date = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Madrid' });
const result = sumUp(readFileSync(file, 'utf8').split('\n'), { date, version });
writeFileSync('app/[locale]/(public)/(static)/accessibility/last-test.json', `${JSON.stringify(result, null, 2)}\n`);
