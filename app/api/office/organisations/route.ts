import { z } from 'zod/v4';
import { parseIdNumber, parseNif } from '@/lib/law/identifiers';
import { proofs, registerOrganisation } from '@/lib/services/companies/organisations';
import { emailOf } from '@/lib/services/identity/activation';
import { isEmail } from '../../company/company-input';
import { mutation } from '../../mutation';

const line = z.string().trim().max(120);
const PARTY = /^\d{3,8}$/;

/** Registers an organisation with the document that proves it and its first principal user. */
export const POST = mutation({
  level: 'staff',
  roles: ['registrar'],
  input: z.object({
    nif: z.string().max(40),
    name: line,
    kind: z.enum(['company', 'red_party', 'school_centre']).optional().catch(undefined),
    partyNumber: z.string().trim().max(20),
    proof: z.enum(proofs).optional().catch(undefined),
    proofReference: line,
    proofSeen: z.string().optional(),
    idNumber: z.string().max(40),
    email: z.string().trim().max(254),
  }),
  run: async ({ input, actor, locale }) => {
    const page = `/${locale}/office/organisations`;
    const nif = parseNif(input.nif);
    const idNumber = parseIdNumber(input.idNumber);
    const { name, kind, partyNumber, proof, proofReference } = input;
    const isParty = kind === 'red_party';
    const wrongParty = isParty ? !PARTY.test(partyNumber) : partyNumber !== '';
    const missing = (field: 'name' | 'kind' | 'proof' | 'proofReference') =>
      input[field] ? [] : [{ field, code: 'missing' }];
    const problems = [
      ...(nif.ok ? [] : [{ field: 'nif', code: input.nif.trim() ? 'wrong-nif' : 'missing' }]),
      ...missing('name'),
      ...missing('kind'),
      ...(wrongParty ? [{ field: 'partyNumber', code: isParty ? 'wrong-party' : 'party-only' }] : []),
      ...missing('proof'),
      ...missing('proofReference'),
      ...(input.proofSeen === 'yes' ? [] : [{ field: 'proofSeen', code: 'missing' }]),
      ...(idNumber.ok ? [] : [{ field: 'idNumber', code: input.idNumber.trim() ? 'wrong-id' : 'missing' }]),
      ...(isEmail(input.email) ? [] : [{ field: 'email', code: input.email ? 'wrong-email' : 'missing' }]),
    ];
    if (!nif.ok || !idNumber.ok || !kind || !proof || problems.length > 0) return { to: page, problems };
    const result = await registerOrganisation(actor, {
      nif: nif.value,
      name,
      kind,
      partyNumber: isParty ? partyNumber : null,
      proof,
      proofReference,
      principal: { idNumber: idNumber.value, email: emailOf(input.email) },
    });
    if (result.status === 'known') return { to: page, problems: [{ field: 'nif', code: 'known-organisation' }] };
    if (result.status === 'involved') return { to: page, problems: [{ field: 'idNumber', code: 'own-organisation' }] };
    return { to: `${page}?done=registered` };
  },
});
