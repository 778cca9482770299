import { Button, ButtonGroup } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { roleNames } from '../role-names';
import type { Member } from './page';

type Change = Member['changes'][number];
const tones = { waiting: 'amber', confirmed: 'green', refused: 'grey' } as const;

/** What somebody asked for, with the buttons of whoever looks at it: one's own request can only be taken back. */
export const WaitingChange = ({
  change,
  isSelf,
  csrf,
  locale,
}: {
  change: Change;
  isSelf: boolean;
  csrf: string;
  locale: Locale;
}) => {
  const { staff: words } = messagesOf(locale).administration;
  const { id, askedBy, roles, body, unit, isOwn } = change;
  const said = { name: askedBy, roles: roleNames(roles, locale), body, unit };
  return (
    <section className="mb-10 max-w-form rounded border border-line bg-surface p-6">
      <h2 className="text-xl">{words.changeTitle}</h2>
      <p className="mt-2">{translator(locale)('administration.staff.changeText', said)}</p>
      {isSelf ? null : (
        <Form action="/api/office/staff/settle" csrf={csrf} locale={locale} hidden={{ change: id }}>
          <ButtonGroup>
            {isOwn ? null : (
              <Button name="act" value="confirm">
                {words.confirm}
              </Button>
            )}
            <Button name="act" value="refuse" look="secondary">
              {isOwn ? words.takeBack : words.refuse}
            </Button>
          </ButtonGroup>
        </Form>
      )}
    </section>
  );
};

/** What was asked for of two people, and what became of it. */
export const Changes = ({ changes, locale }: { changes: Change[]; locale: Locale }) => {
  const { staff: words } = messagesOf(locale).administration;
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-xl">{words.changesTitle}</h2>
      <Table
        caption={words.changesCaption}
        hideCaption
        rows={changes}
        rowKey={({ id }) => id}
        columns={[
          { key: 'asked', label: words.askedOn, cell: ({ askedAt }) => formatInstant(askedAt, locale) },
          { key: 'roles', label: words.roles, cell: ({ roles }) => roleNames(roles, locale) },
          { key: 'body', label: words.body, cell: ({ body }) => body },
          { key: 'by', label: words.asked, cell: ({ askedBy }) => askedBy },
          { key: 'decided', label: words.decided, cell: ({ decidedBy }) => decidedBy ?? '—' },
          {
            key: 'state',
            label: words.state,
            cell: ({ state }) => <Tag tone={tones[state]}>{words.states[state]}</Tag>,
          },
        ]}
      />
    </section>
  );
};
