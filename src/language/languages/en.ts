import type { LanguageFile } from './index.ts';

/** English, British and American. */
export const en: LanguageFile = {
  common:
    'the and of to is in that it you for was on are we our with this have be your not but at as will from by an has they us so what who if about sorry apologise apologize apologies apology been were i my re ll ve don didn can no thanks hi please',
  lexicon: `
we: we us
our: our ours
own-self: ourselves own myself
i: i me my mine
you: you u y
your: your yours
they: they them their
someone: someone somebody anyone anybody whoever some
everyone: everyone everybody all each
nobody: nobody none no_one nothing
people: people person folks guys individuals
customer: customer* client* guest* passenger* member* patient* viewer* reader*
fans: follower* fan fans community communities supporter*
team: team staff crew colleague*
employee: employee* worker* member_of staff_member operator* moderator* former ex dismissed sacked fired disciplinary let_go suspended
intern: intern interns trainee* apprentice* junior newbie rookie
agency: agency agencies contractor* freelancer* copywriter* consultan*
supplier: supplier* vendor* courier* carrier* subcontractor* distributor* manufacturer* warehouse franchise* franchisee*
partner: partner partners third_party third external
hack: hack* hijack* breach* compromised unauthorised unauthorized phish* cyber* accessed impersonated did_not_post cyberattack attacker* malicious
system: system* software algorithm* bot bots automat* scheduler schedul* glitch* bug bugs technical tech server* autocorrect plugin ai chatgpt generated
app-web: app website site platform web
boss: ceo manager management director board founder* owner* president executive*
media: press media journalist* newspaper* headline* article* outlet* news tabloid*
family: family families mother* father* parent* child* kid kids daughter son
women: women woman female girl girls gay lgbt* trans black muslim* jewish disabled disability minorit*
victim: victim* affected survivor*
sorry-adj: sorry sry soz
apologise: apolog*
ask-beg: ask asks asking beg request* demand*
regret: regret* remorse* contrite
deep: deep* sincere* truly profound* genuin* unreserved* honest* really very so
inconvenience: inconvenience* trouble* disruption* discomfort
wait: wait* delay* queue* slow late hold
stock: stock sold_out unavailable
cancel: cancel* suspend*
closed: closed closing shut closure
condolence: condolence* grief
accept-own: accept* admit* acknowledg* recognis* recogniz* own owning
responsib: responsib* accountab* liable
blame: blame* culpab*
fault: fault mistake* error errors blunder* slip slipped oversight* misjudg* mishap gaffe misstep*
err-verb: wrong fail failed fails messed screwed botched fumbled dropped erred misjudged goofed blew
inaccurate: incorrect* erroneous* inaccura* misprint* false untrue typo typos mistyped
bad-act: unacceptable inexcusable unforgivable inappropriate tasteless insensitive tone careless* clumsy thoughtless ill offensive sexist racist homophobic hurtful irresponsible disrespectful indefensible misguided
shame: shame* asham* embarrass* disgrace* mortif* humbl* cringe*
bad: bad terrible awful horrible dreadful appalling poor crap rubbish stupid dumb insane ridiculous idiotic
right: right true fair valid spot_on correct
should: should shouldn must
never-again: never again happen_again
happen: happen*
hurt: hurt* harm* offend* offence offense upset* distress* sadden* pain* damage*
feel: feel* felt feeling*
cause: cause* caused resulted effect* due
lie: lie lied lies lying deceiv* mislead* misled dishonest* fraud scam* cheat* fake fakes
delete: delet* remov* withdr* pulled taken_down erase* unpublish*
publish: publish* post posts posted tweet* share* shared message* caption story sent
campaign: video photo image* picture ad ads advert* campaign* poster* spot
say: say says said saying tell told talk speak spoke words claim* claimed call called
write: write wrote written writing
fix: fix* repair* sort sorted resolv* solv* solution remed* improv* restor* amend*
refund: refund* reimburs* compensat* voucher* credited replace* discount*
review: review* investigat* look_into check* audit* inquiry assess*
change: chang* updat* revis*
learn: learn* lesson* train* reflect*
listen: listen* hear hearing
promise: promis* commit* guarantee* ensure* avoid*
thank: thank* cheers appreciate*
please: please kindly
contact: dm dms inbox email* mail contact* phone write_to message_us order_number reference details
order-ref: order booking ticket flight seat account invoice bill
understand: understand* understood
intent: intend* intention* intent meant aim* wanted purpose never_meant never_our not_intend* wasn_t_meant never_the good_faith with_love meant_as was_meant intended_as anyone_who_knows who_know_us does_not_reflect not_reflect
misunderstand: misunderst* misinterpret* misread misconstru* interpret* misrepresent* perceived context taken_out wrong_way
value: value* believe* respect* inclus* divers* tradition* heritage mission committed
joke: joke* humour humor humorous irony ironic* sarcas* satire banter parody prank lighthearted
funny: funny fun laugh* lol haha
if: if whether unless
but: but however though yet still
because: because since reason owing reasons cause
not: not no don doesn didn isn aren wasn weren won wouldn can couldn haven hasn without nor neither dont didnt
only: only just simply
already: already as_we
always: always years
many: many much lots hundreds millions few four couple
what-q: what why how who which where
policy: policy policies terms conditions rule* regulation* contract* clause guidelines
explain: explain* explanation* clarif* repeat* mention*
complain: complain* moan* whin* cry* drama* fuss complaint* rant
threat: block* sue suing legal defam* slander libel lawyer* consequences
mock: congrat* bravo wow oh aww hun dear darling sweetie mate champ genius expert* einstein hero
happy: happy satisfied love* loved enjoy*
fact: fact facts truth evidence proof
obvious: obvious* clear* of_course
price: price* cheap* pay paid cost* money dollars
try: try tried trying hard
know: know* knew aware realize* think thought
correction: correct* correction* rectif* erratum errata amended update edit edited
rumour: rumour* rumor* hoax* circulat* viral deny denies denied denying spread* fake hoax doing_the_rounds going_round circulating screenshot doctored photoshopped whatsapp forwarded scam phishing impersonat* not_from_us in_our_name we_keep_seeing contrary_to despite_what
instead: instead rather
weekday: monday tuesday wednesday thursday friday saturday sunday
month: january february march april may june july august september october november december
today: today tonight now immediately asap soon
yesterday: yesterday earlier last morning
tomorrow: tomorrow next
time-unit: week* month* year* hour* minute* day days date*
link: link
number-word: two three four five six seven eight nine ten first second twice
place: address* street location place station
product-safe: contain* ingredient* allerg* recall* batch product* safe safety
promo: sale offer* deal* launch* new arriv* free win giveaway prize discount save collection edition
shop: buy shop store* menu food bread cake* coffee pizza burger* recipe*
official: official* formal* public* statement* announcement*
open-hours: open opens opening hours
outage: maintenance outage down incident* interrupt* power network service
weather: weather rain snow storm* fog heat strike* traffic accident* roadworks
deliver: deliver* ship* parcel* arrive*
job: job* hiring join apply
event: event* match game* festival* class tour talk film track book podcast episode playlist bieber show series
greeting: hi hello hey welcome regards
positive: great good nice lovely best better beautiful wonderful excellent perfect
information: info information inform* notice advice tip tips guide
password: password* login data personal bank*
come: come visit see meet join_us
during: until before after during while from
feedback: feedback opinion* criticis*
do: do did done doing made make making
be-past: was were been
let: let allow* able can could
want: want wish would like
problem: problem* issue* situation
decision: decision* decide* chose
experience: experience* expect* standard* deserve*
lack: missing without
dear-sir: dear sir madam
sorry-not: sorry_not_sorry not_sorry no_apologies never_apologi* won_t_apologi* no_apology unapolog* don_t_apologi* not_going_to_apologi*
they-sorry: they_apolog* apologised_to apologized_to has_apolog* have_apologi* apologises apologizes demand*_an_apology apologised apologized said_sorry say_sorry last_year months_ago weeks_ago already_apolog* we_apologised we_apologized since_then after_our we_said_sorry our_apology the_promised an_apology the_apology apology_letter apology_video sorry_seems word_sorry
guilty-pleasure: guilty in_advance diet addictive cravings
ask-question: excuse_me sorry_what sorry_which sorry_could sorry_can pardon
on-us: on_us on_me our_fault my_fault our_mistake our_bad our_error our_failure ours_alone own_that mea_culpa fair_cop our_doing got_it_wrong we_were_wrong i_was_wrong we_did_this is_ours take_it_back out_of_order uncalled
no-excuse: no_excuse no_excuses no_ifs no_defence hide_behind no_buts no_version
wrong-deed: ignored excluded mocked laughed discriminat* overcharg* misled copied stole stolen plagiari* neglected humiliat* dismissed racism racist sexism bullying exploit* underpaid unpaid without_asking treated
worth: better_than deserve fell_short standards let_you_down should_have shouldn_t_have never_have could_have disappoint* failed_you betray* let_down trust owe owes owed
cond-hurt: if_anyone if_you_felt if_our if_this to_anyone anyone_who to_those_who whoever may_have might_have could_have_been any_offence who_felt who_took
stir: controvers* backlash reaction* conversation* debate discussion* noise furore outcry outrage concern concerns strong_feelings attention uproar sparked drew prompted mixed
passive-wrong: mistakes_were was_handled were_made could_have_been_handled could_have_been_better unfortunate regrettable shortcoming* learning_experience past_conduct didn_t_land missed_the_mark
as-said: as_we_ve already_explained told_you we_ve_told it_says it_s_in in_the_contract you_signed you_agreed you_accepted you_chose you_clicked you_ordered read reading label instructions faq stated
no-further: nothing_more_to end_of closed_the we_stand_by stand_by_our we_won_t end move_on enough
veteran: been_doing_this everyone_else most_people
denial: is_false rubbish no_such
not-but: not_the and_not rather_than instead_of should_read should_be should_have_read is_actually right_link the_right_one earlier_post said_earlier wrong_price wrong_day wrong_flag scratch_that ignore_the disregard typo missing_a we_posted_otherwise told_you_wrong i_said strike_that
not-our-doing: not_us wasn_t_us out_of_our_hands nothing_to_do_with third_party a_third_party we_were_told they_sent provided_by supplied_by run_by handled_by made_by written_by hired on_our_behalf blame_the thanks_to made_us new_guy without_our_knowledge scheduled automatically auto_* short covid
service-talk: dm_us send_us let_us_know reach_out pop_us we_ll_sort take_a_look look_into_this look_into_it have_a_look order_number here_to_help sorry_to_hear sorry_to_read sorry_you sorry_about_the_wait sorry_for_the_delay sorry_for_the_wait for_the_inconvenience any_inconvenience thanks_for_your_patience thanks_for_flagging thanks_for_letting which_store which_branch help* assist* support*
grave: terrible_mistake deeply_sorry truly_sorry so_sorry sincerely_apolog* unreservedly ashamed devastating responsible_for full_responsibility take_full accountable to_everyone_we to_all_those to_the_families every_single serious* grave severe important
repair-act: we_ve_removed we_ve_taken money_back refunded reprint* recall starting_today from_now by_friday have_changed pulled_the taken_down paid_back make_it_right we_ve_stopped
daily-life: recipe oven season summer winter autumn spring kids playlist quiz reader tasting free_entry join_us now_on out_now pre fun_fact who_s menu breakfast coffee beer wine cake bread birthday celebrate* winner* party
how-to-neutral: you_can you_ll_find yes_you_can of_course here_s_the here_s_how opens_at we_re_open we_close keep_the_receipt within_30 you_re_welcome welcome_to glad_you enjoy see_you
belittle: critic critics hater* troll* activist* mob idiot* ignoran* clown* loser* moron* fool* rude liar* lazy pathetic bored jealous overreact* exaggerat* outrag* snowflake* hysteri* calm relax chill sensitive attention unfair* injust* bias* witch smear manipulat* agenda politic* was_satire it_s_only storm_in_a woke snowflakes drama nitpick*
scold: try_reading read_the check_your lighten_up calm_down relax move_on touch_grass you_could_have you_need_to you_clearly some_people those_who if_you_don_t don_t_like no_one_forc* feel_free_to don_t_come the_door unfollow elsewhere leave goodbye forces forced choice choose else with_respect frankly honestly let_s_be_honest
public-figure: player* coach actor actress singer influencer politician* celebrity star senator police authorit* government council mayor minister court judge regulator* competitor* rival* competition
sneer: funny_how coming_from imagine shocked another_one thanks_for_the_lesson well_done sure_you
`,
};
