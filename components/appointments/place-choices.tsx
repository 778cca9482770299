import { Details } from '@/components/ui/details';
import { fieldId } from '@/components/ui/field-id';

export type DayChoices = {
  readonly day: string;
  /** The day in words, the legend of its hours. */
  readonly label: string;
  /** How many places it has, in words. */
  readonly count: string;
  readonly places: readonly { readonly value: string; readonly label: string }[];
};

/** Free hours as one choice over several days, each day folded but the first; it works without JavaScript. */
export const PlaceChoices = ({
  name,
  days,
  chosen,
}: {
  name: string;
  days: readonly DayChoices[];
  chosen?: string | undefined;
}) => {
  const first = days[0]?.places[0]?.value;
  const isChosen = (day: DayChoices) => day.places.some(({ value }) => value === chosen);
  const isOpen = (day: DayChoices) => (days.some(isChosen) ? isChosen(day) : day === days[0]);
  return days.map((day) => (
    <Details
      key={day.day}
      open={isOpen(day)}
      summary={
        <>
          <strong>{day.label}</strong> ({day.count})
        </>
      }
    >
      <fieldset>
        <legend className="sr-only">{day.label}</legend>
        <div className="flex flex-wrap gap-3">
          {day.places.map(({ value, label }) => {
            // The first one carries the id the error summary points to.
            const id = value === first ? fieldId(name) : `${fieldId(name)}--${value.replaceAll(/\W+/g, '-')}`;
            return (
              <label key={value} htmlFor={id} className="choice">
                <input id={id} type="radio" name={name} value={value} defaultChecked={value === chosen} />
                <span>{label}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
    </Details>
  ));
};
