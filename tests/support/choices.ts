import {
  ALL_TIME,
  DEFAULT_CHOICES,
  type Filters,
  NO_FILTERS,
  type TimeChoice,
  type ViewChoices,
} from '../../src/app/state/choices.ts'

/** Default choices but for some filters, some of the time, or another choice that decides the view. */
export const choosing = (
  filters: Partial<Filters> = {},
  time: Partial<TimeChoice> = {},
  more: Partial<Pick<ViewChoices, 'lens' | 'hiddenActors'>> = {},
): ViewChoices => ({
  lens: DEFAULT_CHOICES.lens,
  hiddenActors: DEFAULT_CHOICES.hiddenActors,
  ...more,
  filters: { ...NO_FILTERS, ...filters },
  time: { ...ALL_TIME, ...time },
})
