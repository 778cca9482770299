import type { Body } from '@/lib/catalogue/kernel';
import { registry } from '@/lib/catalogue/registry';
import { services } from '@/lib/catalogue/services';

/** The bodies that manage something here, with how much. Their codes are of the demonstration: EO is no real prefix. */
export const bodies: readonly { readonly body: Body; readonly code: string; readonly count: number }[] = (
  ['INSS', 'TGSS', 'ISM', 'SEPE', 'IMSERSO', 'MITES'] as const
)
  .map((body) => ({
    body,
    code: `EO-${body}`,
    count:
      registry.filter(({ procedure }) => procedure.body === body).length +
      services.filter((service) => service.body === body).length,
  }))
  .filter(({ count }) => count > 0);
