// Made by scripts/train-language.ts: what each feature adds to the score of each label (see weights.ts).

/** What the score of each label begins with, in the order of `order`. */
export const bias: readonly number[] = [-0.44, -1.03, -0.91, -0.8, -0.85, -1.14, -1.03];

/** Features of signs, see features.ts. */
export const signs = `
a-dozen-words . r-8e-3 @reply a5n3d4
a-few-words . a10 @reply c-2
accept-own +be-past a5 +everyone d5 +feedback a-2 +figure a8d-4 +grave a12 +let d6 +not c-2 +our c3 +own-self e6 +promo e3 +say a2 +shop m5 +statement m3 +we d-4 +what-q a10 . a3r-16n4e-7c-3m5 @reply r-7d7m7 ^ a9d4 ^^ c-4
agency +apologise a16e3 +be-past a-3e10 +not e12 +number-word e-6 +our a-6c-7 +say a15e3 +sorry-adj e4 +we e14 +what-q e3 . n-6d-10e22c-4m-13 ^^ e-4
ai . d-4
already $ r-3 +apologise a-10 +ask-beg m7 +campaign c-4 +not r-5n-4d6c-8 +our d3 +publish e3 +sorry-adj m6 +we a-4e4c6 . n-11e7 @reply e-5m-6 ^ a4d5 ^^ a-3
always $ n-4e3 +apologise a-5 +if n-4 +not e-9c5 +our d-10e-7c10 +price a3 +someone d-11 +we n8c-9 . r-4n9d12 ^ e3 ^^ e6
answers . r-5d3c-3m2 @reply r-5d3c-3m2
apologise +ask-beg a4 +authority d3 +bad-act a3 +be-past r7m-6 +but n8c-7 +campaign e6c-5 +cause a9n5m-6 +change r7 +cond-hurt a11n11 +critic n3 +customer c8 +daily-life c4m9 +deep a16m-3 +during m6 +err-verb a-4r3c3 +everyone a9c4 +family a3 +fans a3 +fault a4m-7 +feel a7 +figure e7 +fix r14m-7 +funny r5 +grave a10n9c3m-15 +greeting r19 +hurt a24n4 +i a-4n6 +if a15n27e-3 +inconvenience m-5 +insult a8m-4 +joke n3 +just-joke n10 +lack m6 +lie c3 +look-back a-3m5 +misunderstand a19n16m-6 +mock a5 +no-excuse a-6 +not r-6n5e-4c-6m10 +not-our-doing a4 +number-word a-3c8m6 +official e-3 +on-us a-6 +only a10m-20 +open-hours r11 +our a7 +owe m-4 +passive-wrong n-4 +people n4e-9m3 +please a2r8m-20 +price a-3c8m6 +problem m2 +promo a-3m5 +quoted a-5n2 +responsib m-3 +right a-4 +say r-17n13 +service-talk a-12m-4 +shop a4 +someone a8n6c6 +song e4 +sorry-adj a-14r-30n-5c7m-20 +sorry-not a-3 +stir r22 +thank a-8m13 +they e-3m3 +they-sorry a-4m12 +time-unit a-4m4 +understand m-9 +victim a5 +wait r4 +we r4d-4c4m-4 +weekday a-5r7 +what-q a6r-4n9m3 +yesterday e3c-3 +you r6d-2 . a12r23n-7d-21e-5c-4m32 @reply a3r7d-14c3m7 ^ a12c3m-18 ^^ a-5r-5e3m15
app-web $ a-5 +blame e6 +not e14m-3 +our n-3e9 +price c10 +we e6 . a-5r5n-3 @reply d3 ^ m-3 ^^ r11e7
as-said $ d-4 +i c5 +policy d10 +right c19 . d10e-7 @reply a-16d6 ^^ d7
ask-beg +ask-question m3 +be-past e-15 +blame n4 +but a5n14e-5m-3 +celeb c5 +celebrate c4 +cond-hurt a3 +contact r-4 +customer c4 +deep d6 +everyone a5 +feel a17 +grave r-6e7 +i a6r-5 +not-our-doing e-7 +number-word d6 +our a3m-3 +people n5 +please a3 +promo d4 +publish a6m-7 +shop r5 +someone a4 +sorry-adj r-12e6m5 +sorry-not a-4 +understand r8 +wait m5 +we r4 +what-q d6 +you a5m-4 +your d-5 . a-2 @reply d-10m5 ^ r5d-2c-5 ^^ e8
ask-question +sorry-adj r-2 . d-10m16 @reply d-10m14 ^ d-2 ^^ d-2
authority $ a5d2m-6 +not d10 +we e4 . n-6e-3 ^^ m7
bad $ r6c-5 +but a-4 +i a7 +if n5 +not a-3c9 +regret n6 +we a5r-4d-6 +you c5 . a8e-5m-5 @reply c6 ^ a10c-3 ^^ d-11
bad-act +be-past e-4 +our a4 +publish a8d9 +someone d3 +we a-8d10e4 +what-q e5 . a19r-12n-3c-4m-14 @reply a6d-3 ^ a4
be-past $ a6n7d-5e3 +but a4 +campaign d-5 +correction c4 +err-verb c12 +explain d11 +fact a7 +fault m3 +fix n4 +hack a-8n10e17 +i e3 +if n12 +intent n22d-4e-7 +intern e6 +joke e-8 +not a-2n11d-8 +our d-8e1c-3 +publish n-6m-5 +regret a-12 +right a6d-5e-9 +someone a-9e11c3 +sorry-adj n5 +supplier a-5e5 +we d-6c-2 +you n-5 . a10r-6e5c-3m-5 @reply a4c-6 ^ a7n-2d-4e-7m-6 ^^ e11c-2
because +but d18 +not a-6d10e-5 +regret d2 +sorry-adj r3 +wait e12 +you a8 . e4 @reply m-4 ^^ a4r11
blame $ e-3 +boss a19 +figure a4 +hoax-word d2e4 +i a14 +if d11 +not c-4 +not-our-doing d18 +on-us a9 +our a9e11 +password d22 +what-q c-3 . a8n-3d-3e-4c-7 @reply d-4 ^ a3
boss $ a5 +policy e6 +someone e6 +sorry-adj a-12 +we m3 . a9n-6d-13m4 @reply e3 ^ a7c-4
but $ m5 +deep a-3 +family d3 +fault a8e27 +feel d6 +go-away e3 +how-to-neutral d4 +hurt a9d5 +if a7 +insult d9 +let e-2 +not d-15 +not-our-doing e4 +obvious d6 +order-ref a-5 +outage n5 +regret d6 +review e4 +say c3m9 +should e7 +song m5 +sorry-adj n5m7 +understand n-3 +we a7c-4 +what-q d17 +you d3 +your a-4 . r-16n-2d5 @reply e-4m6 ^ d11
campaign $ d4e-6 +change c3 +during d17 +everyone n6c-5 +figure e7c7 +go-away e8 +grave e-2 +let d2 +month c10 +not a5m-4 +number-word a-5c4 +our d-9c4 +outage e13 +own-self d6 +people a2n-3c3 +publish d5 +quoted c-4 +right a-8 +say a-4 +should a6 +someone a-14d4 +sorry-adj a7 +stir n4 +system e13 +threat c-3 +we n3c-7 +weather a-5 +weekday c-4 +wrong-deed a7 +yesterday a8 . a5r-12e-6c5m-6 @reply a7d-9 ^ e7c4
cancel . r12m-6 ^ a7
cause $ e3 +not a8 +sorry-adj a12m-4 +we n5 +you d-3 . r7 ^ r3c-5 ^^ r4
celeb $ e5 +we a-4d15 +you d7 . m12
celebrate +not c12 +we c5 . d-4c3
change +not d7 +publish d6 +supplier e3 +we c-9 +you a-5d6c-6 . n-4c8 @reply d-5 ^ a3e-5c3m-4
closed $ d9 +not c5 +our c-5 +we a5r-4c9 +you c3 . a-10r6d-2e-5 @reply r-5c2 ^ r4m-7 ^^ r8
come $ m3 +i a-3d-6 +publish e-4 +we n3d7c-3 @reply a-3 ^ m4
competitor . d27e-3
complain +during e-3 +listen d5 +nobody d11 +your d-7 . d7 ^ a2e-5
cond-hurt +joke a3 +our a10 +someone n-7 +sorry-adj m-4 +we a8m-4 . n17e-3m-11
condolence . r15d-7e-10 @reply r41d-3
contact $ r3 +i e4 +our a-5r4 +someone e5 +we c14 . r2n-5 @reply d-17e-12c-5
context . n4
correction +figure c5 +not c8 +not-but c-14 +say c3 +you c7 . n-6e-6c14m-6 ^ c11 ^^ a-6c11
critic . n3 ^ d7 ^^ d7
customer +if d-7 +not d-17 +our a-8d6e-3 +regret e4 +right n12 +sorry-adj m3 . a7n5d6m-3 @reply d9e-3 ^^ n3c4
daily-life $ a-9m4 +never-again c4 +our c3 +sorry-adj r5 +we r-13 +you d12 . n-4d-3 @reply r4e3
dear-sir +we d-4 +you d-3 . r3e-11c-6 @reply d11 ^^ a-3
decision $ e3 +err-verb a8 +we a-9 . n5d3e4c-11 ^^ n3
deep $ a3r-7 +fault n-12 +if a-3 +never-again a4 +not d-2e5m3 +our n-3 +policy d11 +someone a-4 +sorry-adj a12m-8 +wait n11 +we r-6n6e6 +you n3d11m-10 . r-4e-5 @reply a-7r4d-4c-7 ^ a10n-5 ^^ m-4
delete $ a4c-9 +figure a-8d3 +not d-6 +our d10 +repair-act a-4 +you c4 . a9n-4d-5e-6m-4 @reply a4d-2 ^ n-5 ^^ d5c3
deliver +fault e8 +not e6 +price c6 +we a-5 . d-10 @reply a-8r14e-2
denial +inaccurate c12 +not d8c-2 . d2e-8c7 @reply d13c-15 ^ a-4c9
do $ n3 +fact a8d-8 +fix n7 +hurt a3 +i a-4 +if a4 +not a-6 +someone a-7n6d-7e8 +wait e9 +we a5c-4 +you n4 . r-7 @reply a-3c-5 ^^ n-8
during $ a-5r5e8 +fault n4 +i r-5 +inaccurate c-9 +mock d4 +never-again e-2 +not a4n-13 +policy d8 +price d-4 +refund r-2m3 +someone d6 +sorry-adj a10r5 +system e4 +you a-3d4 . a-3n-3d-2c-8 @reply a-5 ^ m3 ^^ r9c-6
employee +publish e5 +we a-4
end +not d-4 . r-3c4
err-verb +figure c8 +grave e4 +i a-3c13 +many c3 +number-word c6 +on-us a-3 +people a-2c13 +promo c-4 +publish c3 +sorry-adj e2 +supplier a-4 +we d-9m-4 +weekday a-4 +what-q a3 +yesterday a-5c4 +you a4 . a20n-9m-12 @reply a-5r3 ^ a8 ^^ e-8
event +sorry-adj a-6 . a-3e6 @reply m-3 ^^ a-2
everyone $ a6d-5e5 +i a4m-15 +if d-2 +not a-5d4e-5 +our n6c-4 +price a8c-9 +publish e-3 +right a7 +sorry-adj a3m-4 +we a-5n4e-3 . r-8n2 @reply n-3m4 ^ a4n-6 ^^ e-3
experience +not a-7n6 +we r4 +you a2n-9d-10 . a11e-2c-7 ^ a3 ^^ a5
explain +figure c12 +never-again a-4m10 +not n-3m2 +you d5 . a-4r-5 @reply d4m6 ^ e-6 ^^ e-8c29
eye-roll $ d9e4 +not d3 +system d-15 +you d3 . d9e4 @reply e10 ^ d2
fact $ a4d5 +figure a-3m4 +only a4 +say a6 +time-unit m4 +we d-7 +what-q c2 @reply a5d4 ^ a-4
family +hurt n-4 +not d7 +our d-4 +price d7c-5 +you n-10 . a2m-9 @reply n-3d5 ^ e-16
fans +we n3 . a6n3d12c-7m-3
fault $ e5c3 +not e3 +on-us a3 +our a6r-5n-3 +passive-wrong m3 +people e-5 +quoted d10 +review a11 +someone m5 +sorry-adj c11 +team a-2e3 +we c9 . a3r-3n3d-5m-6 ^ a8c-7 ^^ n10
feedback +our a-3 +you d15 . d2e-5c-4
feel +not n12 +our r16 +someone a4n5 +sorry-adj r-18n3 +we n13 . a6n14d-4e-4 @reply d-7
few +wait r3 . n4c-3 @reply d6 ^ c-3
figure $ a-8n-7d-5c6m5 +i r7 +if r6d-10 +intern e-6 +not n-5c11 +our d5c-3 +policy a3 +price a-4e-12 +refund c-6 +regret r14 +right c3 +sorry-adj a3r5 +supplier c-10 +wait d-5 +we a4d5 +you a3d4 . a-7r3n-10d-5e-13c5 @reply m-8 ^ r-3n-5d-5c4m3 ^^ r6d4m-3
fix $ e-6 +we m-5 . r9d-13m-3 ^ c3 ^^ c3
former . n-3d-4
four-dozen-words . a-13r-19n-6m-18 @reply a-6r7n-8d8c-8m-15
funny +i c5 +mock d7 +not n-5 +we a2 +you n3 . r-4d6
funny-how $ n3 . d10e-4 ^ n-3d9 ^^ n-3d10
go-away $ c7 +not d-11 +system a5 +we a-5 +you d4 . d9e-3 ^ n3 ^^ d3
grave +i a6m-4 +not a2 +our e3 +publish e11 +sorry-adj n-7c-4 +we a3n-10d-6c5 . a2c-5 @reply r3e-3 ^^ n5e5c-3
greeting $ d8 +sorry-adj r8 +we r4n2 . d-11e-4c-3 @reply a-9m-4 ^ c-5 ^^ a-6n-7d-9c-5
guilty-pleasure . c-5m10
hack +our e5 +we e9 . d-8e9c-6m-4
handle +not c3 . e-6
happen $ d5 +if a-5 +joke a-4 +never-again d2 +not a3e5 +our d4 +regret e7 +we d-2m-5 +you a-4 . c-6 @reply a6d-6 ^ n8d-4e6 ^^ d-3e5
happy . a-4n13d5e-4c-4m3
help $ r3 +sorry-adj a5 +we d-3c7 . n-4
hoax-word +not c3 +we c6 . a-17n-4d-6c14m-5 ^ c13m-4 ^^ a-6
how-to-neutral $ a-3 +intent n3 +not a-2 +our m2 +we a-4 +you d-2c3 . a-3d3e-7 @reply a-3n-5d-11 ^^ r-11
hurt $ a-4n-6d5e6 +nobody a-17 +not d8e-3 +our e3 +someone n5 +sorry-adj r-3n10d14 +we n9d-16e-8 +what-q a-7 +you r-3n10 . n12m-8 @reply e7
i $ a6c-12 +if n5c-3 +let r3 +nobody a11 +not n-8c-5 +not-but a-5c4 +number-word a-3r3e11c5 +on-us c7 +policy e9 +positive m10 +promo c3 +publish d-12 +right e8 +say a4r-4d-6m-2 +someone n9 +sorry-adj a3r-8e6c-4 +take-back a5 +value r4 +wait a4 +we a-5 +what-q a11r-4d-3 +you r-16n4 +your d11 . a12 @reply a-5r5d-8e-3c21 ^ a8e-5c-4 ^^ n4e4c4
if $ n-10m6 +instead d10 +joke a11 +know e3 +not a-7 +not-but d10 +on-us d3 +our n7d8 +policy a3 +price a-5 +promo n-8 +say a4 +should d4 +someone n2d-19m-5 +sorry-adj a4n14 +system d3 +want n-6 +we a-5n5d-6 +your a-6 . r-4e-6m-8 @reply a5e-7 ^ a-18d7c-9m-4 ^^ a18n4
if-dislike +not c-6 +you d3 @reply d3 ^ d27c-7
impostor +not a-3 +someone e11 . a-3
inaccurate $ c6 +not-but c-14 +yesterday c10 . c12 ^ e3 ^^ e3
inconvenience +regret r4n-15 +we a-15r3 . r21e-2m-4 @reply r7
information $ d-5 . r3n-15e-8 @reply d5
instead +not c4 +our c2 . a1c5
insult $ d-2 . a4d15m-4
intent +never-again n2 +never-meant e-7 +nobody a-3n22d-4 +we n5 . a-4n8c-3 @reply n6
intern $ a3m-5 +not e-6 +our e5 +publish e4 +we e-3 . d-12e9 ^^ e5
job $ a4 +our a4 +we d-7 +you d15 . a-3d6e-11c-6 @reply d3 ^ a-3c-3
joke $ a4n2d5m-8 +not a5n8d-3e2 +only a12 +our n3 +people d-3 +right d3 +say d5 +service-talk n4 +sorry-adj d9 +time-unit a3 +what-q a12d4 +you d5 . r-10n3d12e-5c-3m-10 @reply n8
just-joke +sorry-adj n8 ^ d6 ^^ d6
know +not d3 +price d13 +regret d3 +someone a-19n15 +supplier e3 +we n4d-4 . c-6 @reply d5 ^ a3d-3m7 ^^ m3
lack $ c2 +mock e4
laughing . m18
learn $ n13 +not a8e-16 +our d15 +we d5 . n2m-4 @reply d2
learn-to $ a2 . d11e-8 @reply d3
let $ d3 +never-again a-3 +not r4n-4c-7 +our e-7 +we a-4c-3 +you r2m-7 . c-7 @reply r-7n-3d-4 ^^ r-3e-3
let-down +our n3 +we a5 . n16d-8 @reply d-10
lie $ a6 +we a9n-4 . a7e-5 @reply a2 ^ e-3
link $ c5 +our c-4 +right c12 +we a-3 . a-8d-7c5 @reply r10 ^^ c7
listen +not a6e-3 +we r-8n7d-4 +you n5d-3 . a-3n3m-4 ^^ d5
look-back +price c11 +sorry-adj m2 +we m22
many +not d4 . e-4c8
mark-caps . a-14n-13c4 @reply d-7
mark-dots . a-4m13
mark-emoji . a-7d-6e-12c-3m6 @reply a-9r6n2m4
mark-exclaim . a-16r15n-6d-10e-19m-4 @reply d-15c-3
mark-handle . e-6
mark-hashtag . c-3
mark-initials . a-4r3d-13m-5 @reply a-4r3d-13m-5
mark-money . r-13 @reply c3
mark-question . a-23r-4n-31e-15c-7m10 @reply r8n-2d10e-2c-3m8
mark-quote . a3r-15n-3d-4e-9m20 @reply a4d4m-7
mark-star . d-12c45
media $ e-5 +publish c-9 +supplier e-2 +we d4 . a-7c4 ^ c7
misunderstand $ e-4 +sorry-adj n3 +we r-4n3 +you n4 . a2r-12n30e-3m-15
mock $ e-3 +not r4 +number-word d8 +quoted d3 +thank d8 +we a-8 +yesterday a3 +you d8 +your d3 @reply n-3d9 ^ e-5 ^^ r5m-4
month $ a3e-11 +not c4 +our a-9m5 +sorry-adj m9 . r-6d-7e-3 @reply e-7m10 ^ a3e3c-3 ^^ d3e4
never-again $ a5n-11 +not a-3n-6d11c-4 +our a-5c3 +people d3 +price e5 +say d6 +should a22d-3e-3 +someone n23d-11 +sorry-adj a-4m8 +today d15 +veteran d3 +we a-4 +what-q n-3d4 +write a-3e13 . r-6 @reply a4 ^^ e-5
never-meant +our a-4 +someone n4 . n11d-5 @reply n3 ^ n6
no-excuse +not a9c-6m2 +we m-8 . a8d-2c-6m5 @reply a6m-6
no-further +we e-3 . d9 ^ a-5d7 ^^ a-4d15
nobody +not d7 +our n9d-4 +publish a-4d4 +regret m6 +responsib a5 +someone c3 +supplier e4 . r-3 @reply a6e7c-5 ^ a9e-3 ^^ e-4
not $ e4c-4m-4 +not-but d-11e-4 +not-our-doing e3c-4 +number-word c5m-7 +only e-3c6 +open-hours d7 +order-ref a-5 +our a-5r-5m3 +outage a12e6c-2 +overreact m10 +partner e2 +passive-wrong n5 +password e-8c-4 +people d-4e5 +place a-11 +policy a4e7c-4 +positive d5 +price a-4n-9d-3 +problem d7e-5c4 +promise a3 +promo d7 +publish d-4 +quoted m-12 +read-it a5 +review a4e2 +right d2 +say d-4c-5m5 +service-talk r15d-9 +should a18e4 +someone n8 +sorry-adj d3e-10 +sorry-not c-4m4 +stir n-20d31 +supplier e5 +system r4 +team r12 +they c8 +time-unit e-4 +today r3m3 +topic-sorry m3 +try a18d-3m-5 +understand n8 +update e3 +value n6d-13 +victim e8 +wait r-7 +want n4 +we e3c-6 +weather e12c-4 +what-q e3 +write e4 +wrong-deed n5 +you a-2r3d8e-4 +your r-3n6e-4 . n-3e-3c10 @reply c-2 ^ a11r-6n-4d-3c-3 ^^ a-4n5e-3m5
not-but $ a-3c6 +publish c4 +we a5 . d-5c13m-8 @reply n3e3 ^ a-3e-10c8
not-our-doing $ a2 +publish a-4 +supplier a5 +we a2m-3 . n-4d-13e17m-10 @reply a-7e6 ^^ e10
number-word $ e3c3 +our d11 +publish c7 +system e3 +we a4r-6e-4m3 +you c-4m-4 . n-7c-4 @reply d4e-9c8 ^ a5r-8e-3 ^^ e9
obvious +we e4 . d6 @reply e-2
official $ d3 . a-13m20 ^ d-6
on-us $ a7 +our a6r-8 +we a-5e-2 . a13n-4e-9m-3 ^ a16r4d-9e-4 ^^ a6
only $ a-10d-2 +price d-2e5 +we d6e13 +you d10 @reply d-3 ^ e-3
open-hours $ a4r6 +our e-4 +someone e12 +we e5 +you d-3c4 . d-4 ^ m-6 ^^ c8
order-ref $ a6m5 +our e5 +publish a3 +someone e6 +sorry-adj a10 +you r3e-2 . a-5n-4d-5e10c-3 @reply r6n-5e-10
our $ d-5 +outage e-3 +password e2 +people m10 +policy d3 +positive e3 +price d5 +product-safe d3c4 +promise n6 +promo a-3 +publish a-7d2e5m3 +quoted d6 +responsib e4 +review m-4 +right a-11n6 +rumour c6 +say a3d2 +service-talk c4 +shop a-3 +should e9 +someone d-4e9m-3 +statement m8 +stir n8 +supplier a-4 +team a-6d4 +they a-4m4 +threat a-3d15 +time-unit n6e-3 +today r-9 +try m5 +value n4 +wait e5 +want n3 +we a-3r-10d3e-7m3 +weather e4 +women c-3 +write a3 +yesterday c-6 +you d9e-5 +your d-4 . a6r-3d-6 @reply n6e2c-14m6 ^ a5c4m-4 ^^ r10d2m-6
outage +system e-4 +you m7 . a-7r14n-8d-6e3c-9 @reply r-14e12 ^ r6c-3
overreact $ a7 . a2d4c-7 ^ d3 ^^ d3
owe +you d6 . a6m-3 @reply d7
own-self +we r-3n-5 . a5r-8e5 ^ e-3
partner +we e2 . r-5d-10e31c-3m-3 @reply d-2
passive-wrong $ n8 . a-10n25d-5e-8c-9 @reply r7d-7 ^^ n4d-7
password $ d-4e7 +publish e-3 . e12c-5 ^^ a4
people $ a8n5e-6 +publish n6 +sorry-adj m-6 +we e-2 +you a6 . a5r4d5m-13 @reply a-6 ^^ r6
place $ m10 . e-8 @reply c11
please +you r2 @reply e-3 ^ d-6 ^^ d-4
policy $ d-2e4 +team e6 +we c-5 +what-q d3 +you d5 . m-3 @reply d9 ^ a-5
positive $ m5 +sorry-adj c16 +we a3n6d-8 +you n5m-5 . d6m3 @reply d-3 ^ r3e-6
price $ r-3n4e-4 +problem e7 +promo n3 +publish a16 +quoted d-7m9 +someone n-4 +system d9 +want d6 +we a6m-8 +weekday a4 +what-q a-6n-3d15 +you a6e-6 . a7e-4 @reply d4 ^^ c6
problem +regret n3 +we a-3e6m6 . n3 @reply d5e-4 ^ d4
product-safe $ c5 +we d7 +you a-3 . r-5m-3 @reply d6 ^ d-4
promise +we d-5
promo $ d-3e-2c5 +refund a-3 +regret r14 +right c11 +we a3 +you r4 . r-3n-7e-6c-3m3 @reply r9 ^^ d-6e4m-5
publish $ a-3r3d-2 +quoted e4c3m-7 +say c7 +should a9e-2 +someone a3e3 +sorry-adj a8e5 +they a-7e-2m9 +time-unit d9 +today a-8 +we n-7e6c-4 +what-q d-3c5 +write e17c-10 +you c5 +your r6n2 . r-3e3c6m-4 @reply r6e-7 ^ a4m-4 ^^ n3e6
quoted $ a-9d3c9 +right a-20 +we e-3c3m-4 +you a5c9 . a4r-6n-3e-8 @reply a4d6m-7 ^^ a6e11c-3m13
read-it $ d6 +regret e17 +someone n6 +we a-3n2c-6 +you d-10 . r-2c8m-3
refund $ r12 +yesterday c7 +you r-6m5 . a6n-13d-13e-5c-6 @reply d-5e-3 ^ a9
regret $ e3 +service-talk n-3 +we a-5r15e9 +what-q e-4 +you r-6 . a-4n30d-25e-6c-5m4 @reply r20e-5 ^ d-4e-4 ^^ n3e-3
repair-act . a10d-5e-5m-8 @reply a3d-3c3 ^ e-8 ^^ c4
responsib $ e3 +we a-14m11 . a15n-6d-11e5 ^ a6d-4
review $ a5 +we n-11e6c-8 +you a-7d6 . n-2d-2 ^ a-4
right $ a-8d3 +sorry-adj e11 +time-unit c13 +we a6d-10 +weekday m7 +what-q a-4 +you a5 . a4r-4c3 @reply a13r-9n-4d-10c-5 ^ a5n-4d-3c7 ^^ d-10e-7
rumour $ c9 +we e4 . c7 ^ c3 ^^ c5
say $ d7e6c-3 +someone a-14d-3 +sorry-adj m12 +system a6 +we n-11m-5 +you r-3d-3 . a7r-2e-5c4 @reply c6 ^ m4 ^^ n3d4
serious $ a3 . a4e-3 @reply d3
service-talk +sorry-adj r4m-4 +we n-5 +you r-9n7d-4 . a-2r15d-10 @reply a-5
shame +we d-10m-3 +you d9 . a22e-19m-7 ^ m-7
shop $ c-5 +someone a3 +supplier e3 +we r16m4 . a-6n-4e-4 @reply n-11e4
should $ a5r9n-8 +someone e4 +supplier e14 +we r-5 +you e12m8 . d-5m-6 @reply d3 ^ a7c-5
someone +sorry-adj n12 +stir d12 +today d-6 +want c-5 +we a-8d-5 +what-q a4n-5d3e-3c-13 +wrong-deed d10 +you r4d-2m-7 . n4d12e-5 @reply c-3 ^ r-4e-5c5m3 ^^ a-6n-6d3e7
song . d-4m5 @reply m4
sorry-adj $ a6c-4m-7 +system r10m-5 +they n3 +they-sorry a-10r-4m9 +tomorrow r-6c3 +understand n4 +value n3 +victim a3 +want a16 +we a-5n6c3 +what-q r-8n8m4 +worth a-3 +yesterday e14 +you a-4r-5n7m5 +your a-12r3m3 . a12r29d-26e-4c-7m14 @reply a-3r20n9d-6e-4c5m-8 ^ a10m-8 ^^ a-7r-5c-5m19
sorry-not +we a-5 . r-3c-4m28 ^^ a-8m5
statement $ n21m-7 +we m18 ^ m3 ^^ a-22m12
stir +we n11d-3e-9m-3 . a-11n13c-5
stock . r4m-6 @reply r4
supplier +we e7m-5 . a-6r-5d-13e19 @reply n-4e4 ^ e6 ^^ e3
system $ e11 +yesterday a-4 +you d5 . a-4r8d-5e10c-8m-5 @reply a4d-9e4 ^^ r9e5
take-back . a10 @reply a7
team $ a-4 +we e-3 +you d3 . m-6 ^ d-3
thank $ d12 +you n7 . a-4e-24 @reply r-11m6 ^ a-8d-11e-4 ^^ a-9
they $ d-4e8 +we c-3 . a-6r-3 @reply e10 ^^ d-3e15
they-sorry . a-5r-8e-4c-9m5 @reply r-3m19 ^^ a5
threat +time-unit d-8 +we d4 +you d7 +your a3 . n-3d6
time-unit $ a-3r2n-4d-7m4 +wait e5 +we d-5 +you d-3 . e4 @reply a-5n-7e-2m-7
today $ n-4d-4c3m2 +you m4 . r11n-6e-6c-4 @reply a-8d-4m-6 ^ e-9m10 ^^ m-4
tomorrow $ c7 +wait r-5c4 +we n-4 . a-4r11n-19e-13c-7 @reply a-5r6n-2d-12 ^ c-3m-8
topic-sorry +we a-12m12 . a-6r-5m23 @reply m4
try @reply a3m-5 ^ d9
two-dozen-words . a-18n5d4c-5m13 @reply n-3d6
understand $ d14 +we a-11n7d-6 . a-3n9e-7c-2m-15 @reply a-8r-3 ^ n4d-13 ^^ n4d-6
update @reply e3 ^ d-5c7 ^^ d-5c7
value $ n6 +we a-3r-11n5 . n9c-4m-4 @reply d4
veteran $ m4 +we a-3 +you n12 . d12e-8 @reply a-3
victim +we e-3 . r-6d-7
wait $ r-7d3 +we e-8 +write d7 . a-4r16 @reply n-5d9e-4m-4 ^ e3c3 ^^ d-3e9
want $ n4 +we m4 +you n-7 @reply d6 ^ a3d8m-6 ^^ a3
we $ r3c-4m3 +weekday c3 +what-q a3n4d-6e3c3 +women e-5 +worth a3 +write d3 +wrong-deed d-3 +yesterday a3e-3 +you a6d-5c3 . a5e-2c3 @reply d-10e5 ^ a9e-12c-3m-2 ^^ a4r-6e9
weather . r8n-5d-5e9 @reply e4
weekday $ a-4r4n-4e-7 +you r2m-8 . n-12d-10e-13 @reply a-28r6d-3m-9 ^ n-4d5c-3
what-q +you r6e6m-3 . r-9 @reply a-3d5c-5 ^ r8n-2e-4 ^^ e4
with-respect . d18
women . a6e-4c-4m-9 @reply d-10e6
worth . a18d-4
write $ c2 . n-5 ^ a6e7c-6
wrong-deed . a19e-6c-11m-5 @reply a8d-13 ^ a3
yesterday $ r3n-3e-4 +you d-2 . a3n-10c12m-5 @reply d4 ^ c4 ^^ a3d-5c4
you $ r-4n7d-6m6 +your a5n-4 . a-5n-6 @reply n5d7e-7c-6m-5 ^ a9d-1 ^^ a5r-10
your $ a-4d3e6 . n-4e-8c-9 @reply r9d6e-6c-9m-6 ^ r-4
`;

/** First letters of words, by language. */
export const words: Readonly<Record<string, string>> = {
  de: `
12  d-8
14  r-2
7  c14
8  c17
ab  d-4 end e4 er e6 gek a5
al le n3 len n12 s a11r-4n10
an  c-3 bie a-2e13 der r-4 gen a-5m4 ruf n3
au ch d6e-3 f d-4c5 gen d5 s r4d-6 sge r8d-8 sre c-3m39 ssc d4e5
ba ust e3
be dau r3d-3 i r-7 ile r4 im a12 leh d4 rli m5 sch a4e9 ste m6 wus a-16
bi ld c4 s d-2c3m-3 tte r14d-3m-7
bl eib a-4
bo ck a3
br auc e-3
bu chu d-6
da  d-5 nn d6e-4 rum n4 s a3d-8e4m-8 ss a-7n16d-3 uer d11
de in r5n-2 m a3e-5c5 n r-2n4m-5 r d-7e3 s e12
di  c7 e a-3d-5e2
do ch a-7c18
dr an d6 uck n-3e4
du  d-14 rch e4
ec ht a4d-3
ei gen a5 n a-2r-4d6e-4 ner n-4e13 nge e4
en tfa r5 tha c17 tsc m3
er leb n15
es  r-3d-6m-4
eu ch d5e6
fa hre a-5 lls a17 llt r7 lsc a-12c13
fe hle a12d-4
fo rmu n13
fu r d4c-3m7 rs m4
ga ste d3
ge bet m5 dru c4 gen n-5 sch a8 win d3
gi bt a6e-4 ng e3
gr afi c22 ati d-3 enz n3
ha ben a18r-17m-7 lt d10 nge a3 t r-10e9 tte a10c9
he iss c5 ute r10n4d-4
hi er a-6
ic h a4d-12
ih nen r-3e-3 r e16
im  e-4
in  c3
is t r10e-8c4
ja  d-9
je tzt d2
ka ffe e-5 nn e8 put d-2
ko mmt d-3 nne d-4 ste c3
ku che r3 rs r12
le ide r16n4d-4 sen d2e4 ute d12
li egt e10 nie c3
ma che a-4n12 l d8 n n6d10 nch n4e-9c3
me ine r-3d4
mi a r12m-6 ch c5 t n-14m4
mo ral d9 rge m3
mu ss d6 sse d-6e3
na ch n-4d-7e3 chr e8 chs c-6
ne hme d-6 in c8
ni cht n5c5 e m-2
no  m5 ch r3
nu n n10
of fen n5
oh ne d-5
pa rdo r3
pr ofi d4 oze d3
re cht d4 in d-3 par d-6
s  a5m-3
sc had n18d-4 him d3 hne e6 hri c18 hwe d5
se i c9
si ch m3 e n-7m5 nd n-3d5e3 tua e4
so  d7e-4 lle d4 rry m5
sp ate r5
sr y r27
st ehe a-6 eht c11
tu t n5
ub err n3 rig d5
uh r c3
um  r9 lau c13
un d a7r-16c-3 s n6e8c-5m2 ter r4d-6
up dat e3
ur heb e12
ve gan d-20 rsc e16 rwe d3 rze a-11m11
vi deo e11
vo n a7e6c-3
wa r a6 rum m2
we g d-4 gen r8 ite d7 lch d-19 r d4
wi e d6
wu rde n-3 sst d7
ze igt c4
zu  e3 r c3 ruc e3
zw ar a2 eit d-3
`,
  en: `
10  d-7c13
11  c6
12  c-4
14  c-3
3  e4
4  n15
40  d2
6  a3
60  m13
7  d-2
99  d11
a  r-4d6e3m-5
ab out a7m-4
ac ros n8 tor e5 tua a22
af fec e3 ter a-2
ag ain m18
ai  a5
al l n4
am  e17
an  e6c5 d a10e-3c-3m-2 gry d5 ima a-2 nua a-5 oth a-3r8c3 y n4e9 yon a-5e-3
ap olo a2d-3c-7 pal n11 pre n11 ril a7
ar e a-6r6e-3 en n9
as  n4 ked d-7
at  r9d-8 tac c18
ba ck d-17m3 g a-3
be  a-6d8 cau m-4 cky a-3 en a-12 for d4m3 g m3 hin e-5 ing c16 lie d11 twe a-4
bl ogg d9
bo ard e-2
br ing a-3 oke c-3
bu t d-8
by  d-4e6c3
ca ll c-8 lle a3 me e2 n a-6r4 nce a-4 pti c6
ch anc d5 ang a11 arg d-14e20c3 ari d27 art c17 eck m4
ci nco d4
cl aim c5 ip e3 ose d-3 ub a14e-4
co me a-16n11 mme n9e-4 mmu n3d-8 mpa d19 nfu n10 unt e3
cr ew a-4 ime d11
cu sto n5c-6 t e9
da te c14 ys d-7
de  d3 al d4 ep m8 epe a2 fen a9 lic m8 sig d-7 sol m10
di d a7 dn c-2 ffe a-3 ffi n7
do  a-5r9 es a-5e5 lla e5 n a-11n-5d5m7 ubl d-8 wn r5
du rin n3
ea rli c10
ec ono d19
eg g a3
el se a6
em oti n13
en gli c-3
et hic d2
ev en n-3d7 ent a-11 er n4d-7 ery a3d11m-8
ex cus m34
fa ce a10 ili a8 ir m7 mil r-5 vor d37
fi gur d4 le e7 nes a5 rm e6 rst d3
fl igh n4 yer c3
fo lks r9 llo e-4c-5 r a5n-5d-4e-6m-7 rgi a7d-3
fr ida d-3 igh c2 om a5r-11 ust r6
fu ll m8
ge t d7e-5
gi ve d-11
gl ad c3
go  d-6e5 ing n9 ne a5 od d-8 t r6e6
gr eat n3 oup d12
gu est n5 y e4
ha d e7 lf e4 ppy d-3 rml e14 s a-8d-4 sn c13 te d3 ve a-8
he  c8m4 ad e3 adl c3 ar r3 ari d8 art n27d-3 lp r9 r m-5 re r-6d-4
hi  d-2 gh n13 nds e-2 s e11
ho me d7 ur a2 w n6d6e-12
hu rt a11 rts d-2
i  a3d-6
if  a7d4
in  a-4r3 def d-3 dus e8 for d3 ter a-10m6
is  a-5n-4d4e-10c7 n a-7n3e-6c8 sue d-5
it  a4r-5 s a7
jo bs c17
ju st r-5m3
ke ep a-17d3
ki ds c8 ndl d6
kn ow a-15r9
la st e-2
le arn n16d-3 ctu d9 ft e17 gal e2 sso d5 t d6 tte a5
li cen e9 ke d-4 st d-3 ste d-4 ve d12
ll  a-4d-5
lo ok d14 ss a-3 st n3 ve d-10
m  a-4n3
ma cro e18 ke e-7 p d5 rk n-4 y a-3 ybe d9 yo d4
me  c-8 ant e2
mi dni m6 nut d11 sse n-4
mo men d-7 nda c14 re a3c-2m-7 rni e3 st d-3
mr  r14c5
mu seu c4
my  e3
na cho d5 me a4 tio a-7d4
ne ckl d3 ed r4 two e16 ver e-8c8 xt d4e12
ni ne a-18
no  n-5d-10 bod e7 ne c5 rth c14 t r-8d4c5m-6 thi a-5d10 tic m5
nu mbe a3
of  d8 f r7d-6e7c4 fer a4 fic e7
on  a6 e a4n-3d-4 ly d2e-7
op en a-3 ini d11
or  r-8c-4 der e-2m-3 igi a-5m3
ou ch n5 r r-6n-5e5m7 rs a9 t d-3c3m-4 tra d21 tsi e18
ov er d15c-3
ow n e6
pa cke d3 ge e9 rdo m24 s m10
pe opl n-5d11c-9 rdo m4 rha d5 rso r-5
ph one c17 oto c12
pi zza d-4
pl ace d7 eas a-14d-3
po st e-5 ste n-7 sts e4
pr ice d-7e20 oce n5 odu n-5 ono c6
pu bli e-3 t m-3
qu ite e-5
ra cis a-10d8 ise e9
re  m-3 adi d5 all d8 cei r2d-18 cor d15 fle n4d-5 gar e6 gre r12e3m4 por c3 sul d4
ri ght n4e6
ro se m10
ru de a3
s  r3e-4c3m-3
sa fet n21 id n4d-9m-7 lar d5 tur d4 y d-6m11 ys a-8d3
se cto d4 e n11 nt e19 rvi d-8 t d-3
sh are d-3 e e3 oul a10n-3 owe c11
si nce a-3 te d-4 x e-3 zes d-13
sl ow n3
sm all c9
so ld n-5 me c3 meb m3 meo e8 met a4n-10d4 rry a5r4m9
sp oke a10e13m-6 ott d-3
st  c8 aff a-4 and a-10d2 ar d6 ate d-4 ock e13 ore d-5 rik e4 uck r4
su gge d2 ppl e3 ppo d15 re d5
t  a3r-10e7
te am a-12e4 ll c-10 st a12
th an d4 at r-6n9d-8e-2c3m-3 e d-6e7 em d-16c4 ere d4 ese n6d4 ey a-6 ing a4n9d-4e7 ose n3e5 oug a2 rou e2
ti cke a4d7 me a-6d4
to  c-5m-5 day m-5 ld a19d-15 nig r3 o n-3d2 ok r-3n4
tr ans e5 ash d3 ied a13 uly a3 uth a3
tw eet c-3 ice a13
uk  c5
un der d-6 for n5
up  d-6e7c5 dat c10
us  a4n-4 er e30
ve  a-6c2 ry a-4
vi ews d3
vo uch r3
wa it c3 s r-8n-5d-7
we  n4c4m3 ath e3 ek e-4c4 re a-3d12
wh at a-7 en d2 ere e3 ich r-4n-5d-6 o e-7 y n13m4
wi fe d3 ll a-8n-5d-3e-5m-13 th e4 thi e-2
wo n d-16 rd a9 rk e6 rst a2
wr iti c-3 ong e-5
ye ar m5 ars d10 s d-5 ste a-5c5
yo u d4
`,
  es: `
0  c8
10  d8 0 a7
14  c-4
15  e-2
2  c-3
20 0 c-4m3 22 m6
22  c4
25  c3
30  a4m-8
60  a-7
7  c7
a  a3n-4c-4m-5
ab ier d-4 raz n10 rim r2
ac a d-12 usa a-3d6
ad uan d-19e11
ag ua r5 uan e19
ah ora r-5d4c3
al  a-2 go a12d-10 ma a4 umn e5
am or d8
an os n4d-3 ter a-4c8
ap aga a5 ena n3 p e-4c-2 rec d3
aq ui c5
as i a5n6d-3 oci d5 umi m3
at end c8
au dio c2 nqu a11 tor a-4e15
av eri a4
ay er e-3
az ul a-4
ba r a-3 rri d9
be car a7
bi en a10 env d15 lle e6
bl oqu d9
bu ena a-9 eno d-4 sca a-4d4
ca da d10e-3 diz m5 duc r2 lie a10 mar a-4d2 mbi r4d-4c4 rin n4 rte d4 sa d7 sti d-2 usa c3
ce ntr e15 rra a-3r13
ch ico e5
ci err c10 ta c13
cl ave e5 ien d11m-3 ub m2
co bra a7 cin n-8 leg e3 lor a-4 men d2 mio e3 mmu e14 mo n6c2 mpl e-3c17 mpr a-3n3 n e-4 ncl d2 ndi a-4 nfi c4 nte a10 nti a5r9d-5 ntr c-3 nvi n2 rre r6n-3d8 rta e9 sa e6
cr ist d10
cu alq a-4 and a-19n-3d9e-4 ent a-7d8 lpa e-5c-3 mpl a14 rio e-2
da  d4 r a-5 to c17
de  r-5e3 cia c9 cis d-3 fen a27 fin c6 jo e4 l d-5e6m-5 mas r-17m11 mor e5 sfi c5
di  c6 a e-7m8 as r-9 ce a-4 cho c3 eta m5 fer d3 mos c13 o e9 rec d-4e2 scu a6d-9
do ble r3 cum e6 lor n-3 n n3d-5 na a4 nde c15 s r3
du ele d-3 eno a-13d4 ran a3
ed ito a-6e10
el  a-3r3d-5e6
em pat n8 pez e6 ple d-3 pre d4e13
en  n-3e-7 can d6 vas c5 vio r-3
eq uiv a-8
er a m-12 an e18 ror a5
es  a-6r-6c19 a n8d-11 as e3 cuc c-5 e d-14e2m3 o a-3e7 per r3m-11 ta n4e-11c7m-5 tam a-3d-4c-5 tan a-10d7 te d6e-10c6 tuv a8e4
et ica a6
eu rop d-5
ev ent a-3
ex cus a4d-2c-7m27
fa bri e9 lla a12 llo n2e5 lta e-2 tal a6d-7
fe o a17
fi gur e3 n d3 rma a3e-6
fo to m3
fr ase d-5e15c-4
fu e n5d-14 era a11d-4c-3 nci a-3r4
g  c4
ge ner n4 sto n4
gr aci d-16c5 ati d4c2 ita d6
gu ard d-7 ia r3 sto d-10
h  a-3r3c-4m4
ha  a-16d5 ber a16r-4 bia a3 bla d8 ce a-6d3 cer e4 s d9 sta e-10 y d-2c-9 ya r-9n16m-3
he  c10 cho n4e-3 mos d-3e-9
hi cim a15m3 sto n5
ho ra r9 rar e4 ras d8 tel d-3e7 y a3d-4e-7
hu bie d4 bo n17
ib a n20d-3
id ent e13 o m-4
ig ual d-13
im age n-6 pre d-2e4 pue e8 put c3
in clu c4 com n4 dig a8 fog c5 ici e3 ter a-3n-3e7m5
ja jaj e7
ju bil c11 sti a10
km  a-3c8
la  n-2d-4e3m3 men a-7r14c-6 s a-7r-3 sti n18d-12
le  a5r-6e12c3 ngu e3
li dia a-8 nea r5 o r3
ll ega e-2 eva c9
lo  a8n-5e5 cal c-3 s n-4d5c-7
lu z d-6
m  m9
ma dru a-11 l d-7e6c3 la a3n5 ma a4 nda r3d-3 ndo r9e7 ner d3 rta d-3 s a-5c-4
me  d-13 jor n3 nos d3 nti a5m-4 rec a3 ses d-3
mi  e6c-4 ent d12 l a3m-15 nut r4d3 smo e-8 tad d3
mo les d7 men n9 str d-12
mu chi a9 cho r7d3 ndo d7 y m15
na da e6 veg d-13
ne ces r6
ni  e-12c8 ngu d-13c17
no  a5d-3m-4 rte m-3 s d3e6 sot a10r-5m-3 t m2 ta c15 tic c5
nu eva c3 evo r-4m9
o  a-3r-4
ob ra c3
of end d4
oj o c15
op ina d10
or igi d-5
ot ra r4d-3c4 ro r4 ros e6
pa gad e-4 is d18 lab n18 nch n13 ra n-6d2e-4c-3 rqu a-3 rti d-7 ta a6
pe did d22 dim r-4 dir d9 na n-6 nsa n6 rdo a12m-4 rmi m3 rte e24
pi dio m4
pl aca c12 ena m7
po co d4 lic e18 nem a7 ner d12 rce c14
pr eci n4d-6c7 efi d-12 egu r-4m11 ese d-5 ete d6 ima e-3 obl r7 ome d-3 ovo d23 ueb r3
pu bli a-3m6 do n19 ert c4
q  n2
qu e a-4n6d3 eda a-14r12d9 ede n2d-3 edo d-13e17 ere c8 ien a10n-3e4
ra zon a14
re cib n6 con a4 cor a4 cup a3 gam a16e-3 sen d15 spe a-3 spo a11d-5c-6 sta a-4 sul d5 tra m-9
ro mpi e12
ru mor c7
sa be d7e-11 bem a-9r5d3 bid d4 lid d-6
se  r3n6e-3 cto d3 gui a-12 gun n8 lla e3 nor d-3 nsi n8 nti a-4r7d3 rgi n8 rvi a3
si  r4d-9 emp d-7 ent r3 gni e5 gue a-5 mpl a2 n a6r6n-4d-3 nce a3 tua n3
so bre c19 luc r3 mos e8 n d4c13 rry r17m17
sp oil r-9m12
su  n8e2c3 be e10 bio e15 per c5 pim a15 s n3d2
ta bla m3 mbi e-5 n d5 nto d4e-3 rda r-7 rde d4
te  a-2n6d-7e-11c6 cla e3 nei a4 nem d10 nia a28e-7 rce n7 rmi d-7c3
ti end d-4 ene a3n-12 que d-5
to ca a9r-9 da d-3 das d9 do a-6e3 mar n10 sta e5
tr aba a-16d11 adu e9 ans a-3n3 ato a18 ist n15
tu  n-5m6 it a12c-6 rro m14 s d3
tw itt d7
un  d4e5c-4 a d5c-5
us o e16 ted d9 uar n5
uy  m-5
va  d11 cac d-12 ya r10
ve ces a3e3c-5 ndi a8 nga d5 r d-6 rda a10 rde a-2 rsi c17 z r3d3c-2m4
vi eja c2 ene e6 no e4
y  a6r-4n-3c-6m-4
ya  r7d-13e-5
yo  c-6
`,
  fr: `
00 0 c-4
1  c-9
12  c8
20 0 m10
24  c5
3  a-2c14
4  e7
a  a3n-4e3m4
ab ord d4
ac cus d2
ag enc e-3
ah  r3
ai  d-5 nsi c7 t a-5
ap pel d-10 pli e-6 pre e4
as sum a4
au  n5c4 cun c-4 ssi d4 tre a6d3 x d3c-4
av ait e5 ant d3 ec d-10 oir a11 ons a6n-4 oue m2 ril c3
ba lle d2
bi en a4c5 env d-8
bl ess n4
bo ute r6
bu s r5
c  a8r-16d-8e2c3
ca  n5 use r4
ce  r6 lui c6 s e6 tte a-4 ux d10
ch acu n16d3 ant e4 erc a2
ci nq a4 rcu d3c-7
co eur n21 ler d-6 mme d8e-3 ntr e14c12 upe e5 urs e-2
da ns e-2
de  e-3 gre a-14 pui a3 s n4d-3 sol r4c-4 ssu d-4 ten a-3 ux c-3
di man c3 re a5 str c3 t c7
do mma n17d-23 ubl m3
ds l r26e-7
du  a-4r4n4
e  e15
el le a5
en  r6 voi d6 voy c-3
er reu c3
es  d9 t a-5c5
et  a5r-8e-6m-8 ait e-5c13 e e3
eu  a24
ex ist c-8 per d6 pos m-5 pri d9
fi che c12
fo rme e12 urn a-5
fr oma m3
gl ute c4
gr atu d-3
h  r5m-3
he ure c4
il  m-4
im put e3
in com n27 dig d3 diq c23 ter e13
j  d-4
je  d-6m-4 udi d-6
jo urn d4
ju squ m-5
l  n3d-9e6m-9
la  e3m-5 val e4
le  d-4 con d6 git d-2 s a-6n-5c-4 ur d8
li en r2
ma i m-5 jor d12 l n10 rch r8
me rci a-6 rde a2 rit a3 s a4d5 ssa e6c6
mi nut d-4
mo del d-11 iti m14 n d4 nde d-5m14 t a11
n  n8e4
ne  e4c-5
no n a-3e-7c14 s r7 tre a5e3 us n3m-7 uve e-4m6
nu it n4d-12
on  a5m4
or gan e7
ou  a-7m15 i d-15 til e4
pa r a6d7 rdo a7n-3 rle m2 rt a3 s r-3d3m3 sse d-4
pe rdr d2 rmi d7 u a4
pi ste a-7
pl ate n16d13 us r3d5
po rte d-3m3 ur r3d2
pr est e11 is a15 ofi d6 ogr c4 oje n4
pu  n9
qu  r2d11 e n13d-5m-5 est e8m3 i d4e13m-11
ra iso d-7 vis d6
re gio e11 gre n4 mbo a4 mpl c5 ste a-4d3e-10c6
ri en a8
ro uve a-4
s  a3
sa ns d-6
se  d4 con e10
so ir n-2m10 mme a-12r-5n4 n a-4d-5e4 rry r9 us d-3
su r d6
t  a5c-2
te  a-3 lep d4 mps d-3e6 ndr n5 rra d-8
ti cke d-9
to ujo d4 ut m3 ute a3d-9m-11
tr op a4 ouv d17
un  a-3d4e3 e c-8
ut ili e18
ve ndu a15 rgl r3
vi deo d-5 e d3 te e3
vo it d3 s d3 ule d-3 us d4
`,
  it: `
  m-6
00 0 c-2
2  d-5
3  c3
41  d2
6  d-5
60 0 d2
7  d2
a  a3e-5m-8
ab bia a15r-6n4e-5m-7 bon d-5
ad  e4 deb d-5
ag enz e-3
ai  a11
al  a-7n-5 cun c3 la m-2 lor d9
an che c-3 ni a4d-7
ap pro a6
ar riv d3
at tri c16
av er a4 eva a10n-14e9 evo d-7 ra d-5 reb e5
ba nco r3d-5 sta c-3
be nis d3
bi gli a5
bo tti c-9
bu ona d5
c  a-4
ca mbi a-2c-8 mer d4 nce a3 pis d2 pit d13 rla d-5
ce  a12 ntr r3
ch e a-5r-4n7d-5 i e-7 ied a9e6 ies m9
ci  a-4n5d8
cl aim a6
co mme d8 mpl m5 mun a3 nfu c4 nti c3 ntr e5 si r-8 sti a4
cu i d5
da  n4 l d7e5c-5 lla e8
de gli a4n-2 tto n-3 ve d-3
di  r-7d-3m4 spi a-9n24 tta e15
do dic d3 vev a4
e  a4r-5n-7c3
er a a5e-6
es att d-14 pri n6 ter a3
ex  e3
fa mig n4e-6 tto a4c4
fi lma n3 nit e16 no m-3 rma a5
fo rza e3
ge ner n24
gi a e3 oca m5 orn c-3 ro a3
gl i a5d9 uti c3
ha  a5e7
ho  a17d-19
i  a-3
il  r8e5
im pia e4
in  r6d-7 dic c14 ter e5 vol n13
io  c-7
l  r-3n4d-3
la  r-3d-5e6 vor a-10
le  r-6n-4c4 i n-3d12 zio d12
lu ned m6
ma  c12 ggi d3 i m3
me ssa d-4e4 sso a-3
mi  c-5
mo do n8d-4
na to n16
ne ssu a-10d8e-5c14
no i e8 n d3 str a4n4d-5e-4 t m11
nu lla d6 mer c4
og gi m4 ni a-3
op era e4
or e e7 igi e3
pa rte a3 rti e6
pe r r4c-3 rdo r4e3
pi ano c13
po i d3
pr efe e8 emi m6 ima c15 ofi d8c-6 ont e7 opr n5
qu and d6 ant c5 ei e3 el a7d-5 ell c5 est n17c-4
ra ga r10 gio a6d-3
re spi e3
ri ghe e2 mos a-8 par d7 por c15 sul c10 tar e4 uni a6
sc iop d2 ont d-15 riv d8 usa n-4d3 use c-4m2 usi a-8r7
se  a-8 i c3 mpr a-5 ren a-5
si  n3d-3 amo d-3e-3 to e-5
sm ent c4
so no d-3 rry r3m11
sp iac r45n6d-4 ort r10
st ano e2 ati a4e-3 ato c12 ell d14 iam a-9 rad d3 udi d13e12
su  c10 a m-5 bit a19 l c2
te sto e2
to cca a-2 rne d4
tr att c10 eno d4
tu tti a-4
un  c-9m-5 a e-2
us ato a8
va  d-14c-6
ve der n6
vi no d4
vo i e-4
vu oto r3
`,
  pt: `
  n-8
10  e4
24 h c-3
30 0 e3
4  d21
8  d2
a  e10c-5
ac ham a8
af ina c16
ag ora d5 rad d7 ua a7
ai  e13 nda d-3
al gor e4
am or n14
an ali d-4 os n-4 ter c20
ao s a11m-8
ap res e4
aq uil e22
as  a-3d-3 sim r-5n5 sun d6
at ual c4
av ali e3 ela m5
be lem a6m-4
bi lhe m8
bo nit a3 ra m6
ca min m4 nce d6 rta d8 so c3
ce rti a4
ch ato n3
cl aro d3
co ber c-3 m a5d-5 mpr r7 nfe m8 nhe n8 nsi a18d-4 nst d3 nta r4 nti d9 nve m5 rre e3
da  a6n-3d-4c-4
de  a-3r-4n3 fes a3 mai m7 mit m5 scu r-6m5 sde d4 sen e3
di fer e-9c5 git e3 rei a3 z m2
do  a5d-4
du as e8 pli d-5e5
e  r-2n-3d-2c3
em  a-4r2
en gan c9 tao d32 ten d7 tro e11
er a a4 rad c11
es got r5 que c5 sa c4 ta a5c10 tag a-3 tam r7 tav e3
fa bri c2 la e11 lta e7
fe ria d-3e3
fi ca d4
fo i d-3e3c-6 mos a20
fu i c3
gl ute c5
gr oss a4
ha  d3
ho je r6 ras e5 spi c3
im age e11
in for c16 sta d-3e3 sti e21 ter d4 vad e5
is so d-4 to a3d-5
ja  a-4d8m7
ju nto d-6 sti a9
k  m6
la men r6
le r d-7
lh e a9
li cen m9 vre c3
lo te c-3
ma is m7 l a-3r10 nga c3
me lho m5 nsa e4 nti m3 ses a4
mi nha a8 nis m5 nut a5
mo men n5
na o a5c6
ne  d8 nhu c6
no  d-6m-4 ite a4 s a16 ssa a5n3m-10 sso r6 t m12 ta d3
nu mer r-3
o  n-10d-5c5
ob rig a3
oc orr a-3e6
of ici a-3
on tem n-4c-3
os  r3d-6e4
ov os c4
pa ra a3d10c-5 ssa e5
pe dem a-5 did r-5e-6 dim r14 dir a-4 la r8 lo m-3 rce e3 rda a8c6m-14 rdo m26 rfi d13 rgu d-5e14 sso n4d-2
pl aca a11 ata d-5
po de d21 nto d3 r c-3 rta e-5
pr a d-2m5 azo e3 o n3 ogr e3 opo a3
qu al d-12 e r-5n10d-5 em e4 er d13 int r3c3 ise d-10
re spo a3 sta d-10 sto d8 tra m16
sa bia a14 la a3 o c3
se  d5e-5 m a3 nha a-6 nho d5 nti a-16n4 u a4d-4 us d5
si m a21d-11c5 te c6
so  d-4 rry m13 zin d-5e5
ta mbe d7 o d6
te m a7d-7m-7 mpo r8 nha a-7n6 nta a3
to  r4 dos d-4 m a4 mad a-7
tr adu d-5 es d3 oca a-3
um  r-9d3c-4 a n-4e5
us a d-11
va mos a8
vc  a3n5d-15 s m7
ve io d-7e12 nde a4 ndo r5 rde d-7c8
vi vo a4
vo ce d-2 lta d3 u a3
`,
};
