import { QrPicture } from '@/components/identity/qr-picture';
import { ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { formatCode } from '@/lib/adapters/csv-code';
import { toDay } from '@/lib/casework/dates';
import { formatMoney } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { formatIban } from '@/lib/law/identifiers';
import { formatReference } from '@/lib/law/payment-reference';
import { getPaymentDocument, type PaymentDocumentDetail } from '@/lib/services/debts/payment-document';
import { ISSUER, sayValid } from '@/lib/services/debts/payment-document-sheet';
import { sayKind, sayPeriod } from '@/lib/services/debts/say-debt';
import { orNotFound } from '../or-not-found';
import { type Place, PlaceFrame } from './place';

type Line = PaymentDocumentDetail['lines'][number];

/* A value that is typed into a bank's form: in one piece for whoever selects it, with a button to copy it. */
const Copied = ({
  shown,
  text,
  about,
  id,
  place: { t },
}: {
  shown: string;
  text: string;
  about: string;
  id: string;
  place: Place;
}) => (
  <span className="flex flex-wrap items-center gap-4">
    <span className="font-mono text-lg font-bold select-all" data-testid={id}>
      {shown}
    </span>
    <CopyButton text={text} label={t('debts.document.copy')} done={t('debts.document.copied')} about={about} />
  </span>
);

const Over = ({ found, place }: { found: PaymentDocumentDetail; place: Place }) => {
  const { locale, t, base } = place;
  const { state, endedWhy, newer } = found;
  if (state === 'valid') return null;
  const why = messagesOf(locale).debts.document.why as Readonly<Record<string, string>>;
  return (
    <div className="mt-6">
      <Notice kind={state === 'paid' ? 'success' : 'warning'} locale={locale} title={t(`debts.document.over.${state}`)}>
        <p>{why[endedWhy ?? state] ?? ''}</p>
        {newer ? (
          <p>
            <a href={`${base}/documents/${newer.id}`}>{t('debts.document.newer')}</a>
          </p>
        ) : null}
      </Notice>
    </div>
  );
};

/** A payment document: the same reference, account and amount as its PDF and its QR. */
export const DocumentView = async ({ place, id }: { place: Place; id: string }) => {
  const { locale, t, session, debtor } = place;
  const found = await orNotFound(() => getPaymentDocument(session.actor, debtor, id));
  const { reference, iban, amount, lines, transfer, issuedId, csv } = found;
  const isValid = found.state === 'valid';
  const said = { amount: formatMoney(amount, locale), iban: formatIban(iban), reference: formatReference(reference) };
  return (
    <PlaceFrame place={place} title={t('debts.document.title')}>
      <Over found={found} place={place} />
      {isValid ? <p className="mt-4 max-w-text text-lg">{t('debts.document.lead')}</p> : null}
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section>
          <h2 className="mb-4 text-xl">{t('debts.document.data')}</h2>
          <SummaryList
            locale={locale}
            rows={[
              { key: 'issuer', label: t('debts.document.issuer'), value: ISSUER },
              {
                key: 'reference',
                label: t('debts.document.reference'),
                value: (
                  <Copied
                    id="reference"
                    shown={said.reference}
                    text={reference}
                    about={t('debts.document.reference')}
                    place={place}
                  />
                ),
              },
              {
                key: 'amount',
                label: t('debts.document.amount'),
                value: (
                  <Copied
                    id="amount"
                    shown={said.amount}
                    text={(amount / 100).toFixed(2)}
                    about={t('debts.document.amount')}
                    place={place}
                  />
                ),
              },
              {
                key: 'iban',
                label: t('debts.document.iban'),
                value: (
                  <Copied id="iban" shown={said.iban} text={iban} about={t('debts.document.iban')} place={place} />
                ),
              },
              {
                key: 'valid',
                label: t('debts.document.valid'),
                value: sayValid({ from: toDay(found.validFrom), to: toDay(found.validUntil) }, locale),
              },
              {
                key: 'csv',
                label: t('debts.document.csv'),
                value: <span className="font-mono">{formatCode(csv)}</span>,
              },
            ]}
          />
          <p className="mt-6 flex flex-wrap gap-4">
            <ButtonLink href={`/api/issued/${issuedId}`} icon="download" download>
              {t('debts.document.download')}
            </ButtonLink>
            <PrintButton label={t('debts.document.print')} />
          </p>
        </section>
        {isValid ? (
          <section>
            <h2 className="mb-4 text-xl">{t('debts.document.code')}</h2>
            <div data-testid="transfer-code" className="max-w-64">
              <QrPicture text={transfer} title={t('debts.document.codeAlt', said)} />
            </div>
          </section>
        ) : null}
      </div>
      <section className="mt-10">
        <Table<Line>
          caption={t('debts.document.lines')}
          rows={[...lines]}
          rowKey={({ debtId }) => debtId}
          columns={[
            {
              key: 'concept',
              label: t('debts.columns.concept'),
              cell: ({ debt }) => `${sayKind(debt, locale)}, ${sayPeriod(debt, locale, 'short')}`,
            },
            {
              key: 'number',
              label: t('debts.columns.number'),
              cell: ({ debt }) => <span className="font-mono text-sm">{debt.number}</span>,
            },
            ...(['principal', 'surcharge', 'interest'] as const).map((key) => ({
              key,
              label: t(`debts.columns.${key}`),
              numeric: true,
              cell: (line: Line) => formatMoney(line[key], locale),
            })),
          ]}
        />
      </section>
      {isValid ? (
        <section className="mt-10 max-w-text">
          <h2 className="mb-3 text-xl">{t('debts.document.how')}</h2>
          <ul className="list">
            {messagesOf(locale).debts.document.howPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className="mt-4">{t('debts.document.validText')}</p>
          <p className="mt-2">{t('debts.document.after')}</p>
        </section>
      ) : null}
    </PlaceFrame>
  );
};
