/** Writes docs/coverage.md: benefit of the guide → procedure → examples → articles. */
import { writeFileSync } from 'node:fs';
import { coverage } from '@/lib/catalogue/coverage';

writeFileSync('docs/coverage.md', coverage());
