import { describe, expect, it } from 'vitest'
import { toldByRules, triggersIn } from '../../support/rules.ts'

/** Families of wording as agencies, ministries and communiqués use them: by verb, passive, noun, idiom. */
describe('words of talking, backing, asking, refusing and agreeing', () => {
  it.each([
    ['Togo cut all lines of communication with Benin on Monday.', 'TGO>BEN SANCTION'],
    ['Togo took the island of Coro from Benin in 1974.', 'TGO>BEN ASSAULT'],
    ['The Togolese minister answered that Benin must stop the raids.', 'TGO>BEN REQUEST'],
  ])('%s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['Togo proposed a loan at good terms instead, and Benin refused it.', 'TGO>BEN REQUEST'],
    ['Togo criticised Benin for having acted without consultation.', 'TGO>BEN CONSULT'],
    ['Talon thanked Togo, Ghana and Mali, his three friends in the region.', 'TGO>GHA ALLY'],
  ])('%s tells no %s', (text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })

  it.each([
    // Visits begun, gone on with and ended; who is where.
    ['Turkish President Erdogan wrapped up a two-day visit to Qatar.', 'TUR>QAT CONSULT'],
    ['Turkish President Erdogan kicked off a three-day tour of Qatar.', 'TUR>QAT CONSULT'],
    ['Turkish President Erdogan made a surprise stop in Qatar on Monday.', 'TUR>QAT CONSULT'],
    ['US Secretary of State Antony Blinken left for Israel on Tuesday.', 'USA>ISR CONSULT'],
    ['US Secretary of State Antony Blinken was in Israel on Tuesday.', 'USA>ISR CONSULT'],
    ['A Jordanian delegation led by the foreign minister is in Damascus.', 'JOR>SYR CONSULT'],
    ['Lula toured a car plant in Japan.', 'BRA>JPN CONSULT'],
    // Calls, letters, messages.
    ['Vladimir Putin placed a call to Recep Tayyip Erdogan.', 'RUS>TUR CONSULT'],
    ['Vladimir Putin received a call from Recep Tayyip Erdogan.', 'TUR>RUS CONSULT'],
    ["Jordan's king received a letter from President Biden.", 'USA>JOR CONSULT'],
    ["US Secretary of State Antony Blinken conveyed a message to Jordan's king.", 'USA>JOR CONSULT'],
    ["Jordan's foreign minister contacted his Syrian counterpart.", 'JOR>SYR CONSULT'],
    ['Oman passed messages between Iran and the United States.', 'OMN>IRN CONSULT'],
    ['A phone conversation took place between Putin and Erdogan.', 'RUS>TUR CONSULT'],
    ['Brazil and Japan are engaged in dialogue.', 'BRA>JPN CONSULT'],
    ['Lula and Fumio Kishida held a bilateral.', 'BRA>JPN CONSULT'],
    // Support given and had.
    ['Kenya threw its support behind Chad.', 'KEN>TCD SUPPORT'],
    ['Kenya conveyed its condolences to Chad.', 'KEN>TCD SUPPORT'],
    ['Kenya sided with Chad in the dispute.', 'KEN>TCD SUPPORT'],
    ['Kenya came out in support of Russia.', 'KEN>RUS SUPPORT'],
    ["Kenya enjoys Russia's support.", 'RUS>KEN SUPPORT'],
    ['Kenya has the backing of Russia.', 'RUS>KEN SUPPORT'],
    ['Kenya won praise from Russia.', 'RUS>KEN SUPPORT'],
    ['Vladimir Putin wished William Ruto success.', 'RUS>KEN SUPPORT'],
    ['Vladimir Putin assured William Ruto of his support.', 'RUS>KEN SUPPORT'],
    ['Russia is a staunch supporter of Kenya.', 'RUS>KEN SUPPORT'],
    ['Kenya inked a deal with Somalia.', 'KEN>SOM SUPPORT'],
    ['Kenya raised its ties with Vietnam to the highest level.', 'KEN>VNM SUPPORT'],
    ['Pakistan thanked China for its firm support.', 'CHN>PAK SUPPORT'],
    ['In solidarity with Ukraine, Poland closed the border.', 'POL>UKR SUPPORT'],
    ['In a show of support for Ukraine, Biden travelled to Kyiv.', 'USA>UKR SUPPORT'],
    ['The deal restored ties between Iran and Saudi Arabia.', 'IRN>SAU SUPPORT'],
    ["Turkey's parliament approved Sweden's NATO bid.", 'TUR>SWE SUPPORT'],
    ['Putin was full of praise for Modi.', 'RUS>IND SUPPORT'],
    // Asked, and by whom it is answered.
    ['Zelenskiy called on allies, including Germany, to send tanks.', 'UKR>DEU REQUEST'],
    ['Ukraine wants missiles from Germany.', 'UKR>DEU REQUEST'],
    ['Beijing, which claims Taiwan as its own, fell silent.', 'CHN>TWN REQUEST'],
    ['Iran said it would not bow to pressure from the United States.', 'USA>IRN REQUEST'],
    ['Kenya expects Sudan to free the crew.', 'KEN>SDN REQUEST'],
    ['Kenya insisted that Sudan free the crew.', 'KEN>SDN REQUEST'],
    ["Sudan needs to free the crew, Kenya's foreign minister said on Monday.", 'KEN>SDN REQUEST'],
    ["Sudan has to free the crew, Kenya's foreign minister said on Monday.", 'KEN>SDN REQUEST'],
    ['Kenya dissuaded Sudan from the attack.', 'KEN>SDN REQUEST'],
    ["Kenya's request for arms was rejected by Sudan.", 'KEN>SDN REQUEST'],
    ['Sudan rejected calls from Kenya to withdraw.', 'KEN>SDN REQUEST'],
    // Refused, left without an answer, put off.
    ['Kenya was unwilling to meet the president of Sudan.', 'KEN>SDN REJECT'],
    ["Kenya has not responded to Sudan's letter.", 'KEN>SDN REJECT'],
    ["Kenya left Sudan's letter unanswered.", 'KEN>SDN REJECT'],
    ["Kenya distanced itself from Sudan's statement.", 'KEN>SDN REJECT'],
    ['Kenya backed out of the deal with Sudan.', 'KEN>SDN REJECT'],
    ['Kenya stood firm against Sudan.', 'KEN>SDN REJECT'],
    ["Kenya poured cold water on Sudan's plan.", 'KEN>SDN REJECT'],
    ["A visit to Sudan by Kenya's president was cancelled.", 'KEN>SDN REJECT'],
    ['The Kremlin said it saw no grounds for talks with Ukraine.', 'RUS>UKR REJECT'],
    // Agreed, or near it.
    ['Putin has accepted an invitation to visit Pyongyang.', 'RUS>PRK AGREE'],
    ['Kenya said it was open to talks with Sudan.', 'KEN>SDN AGREE'],
    ['Kenya and Sudan are close to a deal.', 'KEN>SDN AGREE'],
    ['Kenya gave Sudan the green light.', 'KEN>SDN AGREE'],
    ["Kenya responded positively to Sudan's offer.", 'KEN>SDN AGREE'],
    // Worked together, sold, built.
    ['Kenya shared intelligence with Sudan.', 'KEN>SDN COOPERATE'],
    ['Kenya worked with Sudan to catch the gang.', 'KEN>SDN COOPERATE'],
    ['China built a railway in Kenya.', 'CHN>KEN COOPERATE'],
    ['Russian gas flows to China.', 'RUS>CHN COOPERATE'],
    ['Austria depends on Russian gas.', 'AUT>RUS COOPERATE'],
    ["China is Kenya's largest trading partner.", 'CHN>KEN COOPERATE'],
    ['The banker was extradited from Kenya to Sudan.', 'KEN>SDN COOPERATE'],
    // What two are to one another.
    ['Russia and its ally Belarus held talks.', 'BLR>RUS ALLY'],
    ["Syria, Iran's ally, fell silent.", 'SYR>IRN ALLY'],
    ['India and its arch-rival Pakistan held talks.', 'PAK>IND RIVAL'],
    ['Tensions have risen between India and Pakistan.', 'IND>PAK RIVAL'],
    ['Relations between India and Pakistan have soured.', 'IND>PAK RIVAL'],
    ['India is embroiled in a dispute with Pakistan.', 'IND>PAK RIVAL'],
    ['NATO members Hungary and Turkey fell silent.', 'TUR>NATO MEMBER'],
    ['Hungary chairs the European Union.', 'HUN>European Union MEMBER'],
    // Blamed, and found to have done it.
    ['Kenya blamed the failure on Sudan.', 'KEN>SDN ACCUSE'],
    ['China reacted angrily to the US decision.', 'CHN>USA ACCUSE'],
    ['China lodged stern representations with Japan.', 'CHN>JPN ACCUSE'],
    ['North Korea slammed the US-South Korean drills as a rehearsal.', 'USA>KOR COOPERATE'],
    ['Kenya pointed the finger at Sudan.', 'KEN>SDN ACCUSE'],
    ['Kenya took Sudan to the International Court of Justice.', 'KEN>SDN ACCUSE'],
    ["Sudan's ambassador in Nairobi was summoned.", 'KEN>SDN ACCUSE'],
    ['Kenya and Sudan blame each other for the raid.', 'SDN>KEN ACCUSE'],
    ['Kenyan police linked Sudanese agents to the killings.', 'KEN>SDN ACCUSE'],
    ['Kenya says that Sudan supports the rebels.', 'KEN>SDN ACCUSE'],
  ])('%s => %s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['sanctions that one backs', 'Kenya backed the sanctions on Sudan.', /SUPPORT/],
    ['a campaign that one backs', 'Kenya supports the campaign against Sudan.', /SUPPORT/],
    ['what one tells its own', 'Kenya urged its citizens in Sudan to leave.', /REQUEST/],
    ['what one tells its own, called on', 'Kenya called on its citizens to leave Sudan.', /REQUEST/],
    ['concern about what befalls people', 'Kenya voiced concern about the famine in Sudan.', /ACCUSE/],
    ['a charge of horsemen', 'Kenya charged across the border into Sudan.', /ACCUSE/],
    ['a state is where it is', 'Kenya is in Africa, and Chad is in Sudan.', /CONSULT/],
    ['no comment is no refusal', 'Kenya declined to comment on Sudan.', /REJECT/],
    [
      'what one has to do oneself',
      'Nigeria said it had to protect its citizens against Cameroon.',
      /REQUEST/,
    ],
    [
      'what comes yet is no refusal',
      'He made his sharpest remarks yet on how Kenya should respond to arms from Sudan.',
      /REJECT/,
    ],
    ['what has to do with it', 'Japan says the step has to do with South Korea.', /REQUEST/],
    ['a supporter is no ally', "Russia is a vocal supporter of Kenya's claim.", /ALLY/],
    ['who heads a mission heads no bloc', 'A mission of the African Union led by Kenya came.', /MEMBER/],
    [
      'whose threat goes unanswered',
      'Russia warned Moldova that it would not leave that unanswered.',
      /REJECT/,
    ],
  ])('%s: %s', (_, text, wrong) => {
    expect(toldByRules(text).filter((told) => wrong.test(told))).toEqual([])
  })

  it('takes what a state does for no part of a name', () => {
    expect(triggersIn('Kenya shared intelligence with Sudan.')).toContain('shared COOPERATE')
  })
})
