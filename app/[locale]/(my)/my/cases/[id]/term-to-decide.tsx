import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { remedyOf } from '@/lib/casework/remedy';
import { silenceClaimDue, silentSince } from '@/lib/casework/silence';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Day, dayAt } from '@/lib/law/day';
import { citation } from '@/lib/law/legal-ref';
import type { getMyCase } from '@/lib/services/cases/my-cases';
import { placesOf } from '@/lib/services/register/places';

type MyCase = Awaited<ReturnType<typeof getMyCase>>;
type Props = { found: MyCase; csrf: string; locale: Locale };

/** The certificate of this silence: asked for with one button, then there to download and check. */
const Certificate = ({ found, silentOn, csrf, locale }: Props & { silentOn: Day }) => {
  const t = translator(locale);
  const issued = found.issued.find(
    ({ kind, state, issuedAt }) => kind === 'silence_certificate' && state === 'valid' && dayAt(issuedAt) > silentOn,
  );
  if (!issued)
    return (
      <Form action="/api/cases/silence" csrf={csrf} locale={locale} hidden={{ case: found.id }} className="mt-5">
        <Button look="secondary">{t('deadlines.term.button')}</Button>
      </Form>
    );
  return (
    <div className="mt-5 rounded border-2 border-success bg-surface p-4">
      <p className="font-bold">{t('deadlines.term.issued', { when: formatInstant(issued.issuedAt, locale) })}</p>
      <p className="flex flex-wrap gap-x-6">
        <a href={`/api/issued/${issued.id}`} download className="inline-flex min-h-11 items-center">
          {t('deadlines.term.download')}
        </a>
        <a href={`/${locale}/verify/${issued.csv}`} className="inline-flex min-h-11 items-center">
          {t('deadlines.term.verify')}
        </a>
      </p>
    </div>
  );
};

/** The term has run out: what that means, in plain words, and what can be done about it. */
const Late = ({ found, silentOn, csrf, locale }: Props & { silentOn: Day }) => {
  const t = translator(locale);
  const { effect, ref } = found.registered.procedure.deadlines.silence;
  const until = silenceClaimDue(remedyOf(found.registered.procedure), silentOn, placesOf(found.person));
  const object = until
    ? t(`deadlines.term.${until < today() ? 'claimOver' : 'claim'}`, { day: formatDay(until, locale) })
    : t('deadlines.term.appeal');
  return (
    <Notice kind="warning" locale={locale} title={t('deadlines.term.lateTitle')} id="term">
      <p>{t('deadlines.term.late', { due: formatDay(silentOn, locale) })}</p>
      <p>{t(`deadlines.term.means.${effect}`, { source: citation(ref, locale) })}</p>
      <h3 className="text-base">{t('deadlines.term.options')}</h3>
      <ul className="list">
        <li>{t('deadlines.term.wait')}</li>
        <li>{effect === 'negative' ? object : t('deadlines.term.use')}</li>
        <li>{t('deadlines.term.ask')}</li>
      </ul>
      <Certificate found={found} silentOn={silentOn} csrf={csrf} locale={locale} />
    </Notice>
  );
};

/** Until when we have to answer, and what silence means, before and after that day (Ley 39/2015 arts. 21 and 24). */
export const TermToDecide = ({ found, csrf, locale }: Props) => {
  const t = translator(locale);
  if (!found.dueOn || ['decided', 'notified', 'withdrawn'].includes(found.state)) return null;
  const dueOn = toDay(found.dueOn);
  const places = placesOf(found.person);
  const stoppedOn = found.stoppedAt && dayAt(found.stoppedAt);
  const silentOn = silentSince({ state: found.state, dueOn, stoppedOn }, today(), places);
  const entry = found.register.find(({ kind }) => kind === 'application');
  const effectiveOn = entry && toDay(entry.effectiveOn);
  const countsLater = entry && effectiveOn !== dayAt(entry.presentedAt) ? effectiveOn : undefined;
  const { effect, ref } = found.registered.procedure.deadlines.silence;
  const claimUntil = silenceClaimDue(remedyOf(found.registered.procedure), dueOn, places);
  return (
    <div className="mt-4 space-y-3">
      {countsLater ? <p>{t('deadlines.term.effective', { day: formatDay(countsLater, locale) })}</p> : null}
      {silentOn ? (
        <Late found={found} silentOn={silentOn} csrf={csrf} locale={locale} />
      ) : (
        <>
          <p id="term">
            {found.stoppedAt
              ? t('apply.case.stopped', { since: formatInstant(found.stoppedAt, locale) })
              : t('apply.case.due', { due: formatDay(dueOn, locale) })}{' '}
            {t(`apply.case.silence.${effect}`, { source: citation(ref, locale) })}
          </p>
          {found.stoppedAt ? null : (
            <Details summary={t('deadlines.term.explain')}>
              <p>{t(`deadlines.term.before.${effect}`)}</p>
              {effect === 'negative' && claimUntil ? (
                <p>{t('deadlines.term.beforeClaim', { day: formatDay(claimUntil, locale) })}</p>
              ) : null}
            </Details>
          )}
        </>
      )}
    </div>
  );
};
