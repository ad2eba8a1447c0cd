// Made by scripts/train-language.ts: what each feature adds to the score of each label (see weights.ts).

/** What the score of each label begins with, in the order of `order`. */
export const bias: readonly number[] = [-0.38, -0.74, -0.62, -0.81, -0.62, -0.84, -0.88];

/** Features of signs, see features.ts. */
export const signs = `
a-dozen-words . r-5c-3 @reply a5n5d4c3
a-few-words . a10m-3
accept-own +always n5 +apologise a-5 +be-past a5 +explain e5 +figure a7 +grave a7 +let d8 +not n5 +promo e6 +public-figure a11 +quoted a6 +they e7 +time-unit m7 +we d-4m4 . a7r-8m3 @reply r-5m5
agency +apologise a7 +be-past e11 +not e15 +number-word e-10 +our a-5d-5e-4c-6 +we e9 . n-6d-7e16c-6m-7 ^^ e-4
already +apologise a-8 +ask-beg m6 +but m6 +campaign c-5 +fact d-5 +not c-8 +publish e4 +we a-4r4c5 +you r5 . n-5e4 @reply r3d5e-4 ^ a4n-5d4e-6c4 ^^ a-6
always $ d-3 +i d5 +if n-6 +not e-7c5 +our d-7c8 +price a4 +sorry-adj m5 +they-sorry a-6 +we n5c-6 . n6d7c-5 @reply d5 ^ r-6e3
answers . r-5d4c-3m3 @reply r-5d4c-3m3
apologise $ r4n-6d8m-3 +ask-beg a3 +bad-act a6e6 +be-past a6r6e-5m-7 +belittle a15n9m-9 +boss a-6 +but n10e-6 +campaign a4 +cause a9n5m-6 +change r6 +closed r5 +cond-hurt a7n6 +deep a11m-6 +during m6 +err-verb a-7 +everyone a6 +fact a-5 +fault m-7 +feel a6 +figure e5m3 +fix r7 +grave a4n5m-13 +greeting r7 +happy m6 +hurt a13n7 +i n8 +if a11n15 +inconvenience e-5m-4 +joke a5 +misunderstand a12n18e-5m-6 +month m5 +no-excuse a-6 +nobody m9 +not r-3c-6m8 +number-word a-8m8 +official e-5m7 +on-us a-6 +only m-5 +open-hours r7 +our a8n6 +outage a-5 +people a6n5e-5 +please r10m-6 +price m3 +problem m6 +product-safe n7 +promo a-7m5 +public-figure a-5e-5m7 +quoted n8m-9 +right a-6 +say r-7n7 +service-talk a-6r8m-8 +shop a6 +someone a8n9c5 +sorry-adj a-11r-24n-8c5m-15 +sorry-not a-6 +stir r8 +thank m10 +they n6e-4 +they-sorry a-7m8 +time-unit a-6m7 +today a-5r6d9m-7 +understand m-6 +we a-2r3n-6c5 +weekday r4 +what-q r-5n6e-3 +wrong-deed n6 +yesterday e6c-4 +you c4m4 +your c5m5 . a16r18d-19c-4m25 @reply r11d-11c5m4 ^ a6m-11 ^^ a-3m9
app-web +blame e10 +not e11 +our n-6e10 +price c9 +we e3 . a-6r7m-3 @reply m-5 ^ e3m-5 ^^ r7e3
as-said +i d-4 +not a6n-6 +not-but c6 +policy d13 +publish d-3 +right c6 +someone n5 +we r-3n4c-5 . c4 @reply a-3d7 ^ n3c4
ask-beg $ a-5 +but a7n7m-6 +customer c7 +daily-life c9 +do m5 +feel a7 +figure m6 +grave r-6d-7e10 +i a6 +if d-5 +joke n8 +mock d5 +never-again d-5 +not-our-doing e-6 +order-ref m4 +our e4 +people d5e-4 +price d6 +shop r6 +someone a5 +sorry-adj r-5m5 +understand r7 +wait m5 +we r6 +what-q d9 +you a3m-6 +your a-5 . c-4 @reply r-5d-5c-5 ^ a4c-5m-5 ^^ n5
ask-question . m15 @reply d-10m12
bad $ c-4 +cond-hurt a8 +if r-5n6d6 +not c5 +not-but c-6 +on-us a-5r11 +regret n7 +someone n6 +sorry-adj a-4 +we a5e-4 +you c10 . a7d-3c-4m-4 @reply a4c9 ^ a5e-6c-5 ^^ d-6
bad-act +be-past e-4 +publish a7 +we d8 . a13r-6e-6m-10 @reply a7 ^ a7
be-past $ a2r-5n7d-5 +belittle a11d-11 +but e4 +campaign d-9 +cond-hurt n6 +employee e-5 +err-verb e-4c6 +fix n6 +hurt d-6 +i d-5 +if a6n10 +intent n10e-6 +intern e7 +joke e-7 +misunderstand a-4 +never-again e-4 +not r4n6d-3 +not-but e-6 +not-our-doing n-4e7 +on-us r10 +our d-9m-5 +passive-wrong n8e-7 +publish r-5 +regret a-8 +someone d-5e14 +sorry-adj e-5 +they-sorry a5 +wait a5 +we n2d-3c-3 +you n-3d4 . a8r-8d-5e6m-10 @reply r5m5 ^ a10r-3e-8m-6 ^^ a-8e12c-5
because +but d6 +i d4 +right a5 +wait e6 +you d6 . n-6d3 ^^ r7
belittle $ a6 +but d6 +campaign d-8 +hurt d5 +our n5 +sorry-adj n8 . a5d11e-6c-9m-7 ^ d7 ^^ d9
blame +i a5 +if d6 +nobody a5 +on-us a8 +password d6 +someone d-7 . a6n-4d-5e-5c-6 ^ a7d-4
boss $ a11d-6m-6 +not a-4e4 +sorry-adj a-8m8 +they-sorry m5 +we m5 . a9n-4d-5c-9 ^ e-10
but $ e-6 +do a8m-7 +during e7 +fault e9 +feedback d5 +grave n6 +i e5 +if a9 +not a-6r-7d-8 +obvious d7 +product-safe c7 +regret d9 +service-talk a7m5 +should a6 +sorry-adj e-5m6 +system a7 +want d-5 +we c-4 +what-q a5 +you a3 +your a-5e5 . a6r-14d4e7m5 @reply e-12 ^ a-5n-4d8
campaign $ e-5m6 +change c6 +deep d7 +do e-4 +during d5 +event c6 +everyone n5 +figure c8 +i a5 +if d4 +not a4m-8 +number-word a-7 +our d-5e-6c6 +outage e10 +own-self d6 +password e7 +price c5 +public-figure d-7 +publish e-4 +right a-9 +say a-8 +scold e6 +someone a-9d4 +sorry-adj a7 +threat c-6 +time-unit a5 +we n4c-6 +what-q d-5 +wrong-deed a5 +your e6 . a3r-10d5e-3c4m-4 @reply a5d-10 ^ d-5c3 ^^ d6e7
cancel $ d-5 +not d-5 . r9n-5m-7 @reply a4 ^ a7e-6
cause +not a5 +our n5 +you d-6 . a-4r6n6 @reply d7
change $ e-4c4 +our e5 +supplier e7 +we n-4 +you a-7 @reply a7c3 ^ c3
closed $ d7 +not d-4c7 +rumour c5 +sorry-adj m-6 +we a6n-6c9 +you d6 . a-5r7m-6 @reply r-4 ^ d-4 ^^ a-6r8m-6
come +not a-3 +scold d4 +sorry-adj n5 +we d3e7 . a-4e-4 ^ m5 ^^ d-7c6
complain $ d4 +figure d-5 +nobody d5 +not d6e-5 +people d8 +please e5 +we d-6e4 +your d-5 . r-6d9 ^ e-8
cond-hurt +feel a5 +if d-7 +our a6 +we m-4 +what-q a7n6e-4 +you d-9 . a4n8e-6m-4
condolence +we r5 . a-5r16n-7d-8e-8 @reply r20
contact $ d-5 +not d-4 +our a-4 +scold d7 +sorry-adj e7 +we d-3e-4c9 +you e-3 . a-3r4n-7m-6 @reply d-12 ^^ e14
correction +not-but c-5 +we c7 . n-7c10 ^ d-5e-5c9 ^^ a-9d-5c9
customer $ r4e-6 +not d-10 +our a-5d8 +regret e8 +they-sorry n7 +we d5e-5 . a7n3e5 @reply d9e-5 ^ n3d4 ^^ n5
daily-life $ e-4 +intern e-6 +not c5 +our d-4 +scold d-4m5 +sorry-adj r5 +we r-6 +you r-6e-5 . a-3d-5 @reply r3n-5d5 ^^ n-6d-3e4
dear-sir +explain d-8 . d9c-7 @reply e-7 ^ d3
decision $ n6 +err-verb a6 +not d7 +refund e6 . e5c-6
deep $ r-4 +i r-7c-5 +regret r-5 +right c-6 +someone a-7n6 +sorry-adj a6n-8e7 +wait a-6n9 +we r-11n5 +you d4 . a3d3 @reply a-5r4d-10c-7 ^ a3n-5e-4 ^^ r5m-6
delete $ a5 +if c7 +our d7 +we d-4 . a5r-6n-4d-5e-7m-7 @reply a4 ^^ d5c5
deliver +price c7 +we a-3 . a-3d-10e5 @reply r8e-5 ^^ e-5
denial +inaccurate d-9c5 +not d4 +what-q c6 . c6 @reply d11c-5 ^ a-6c8
do +fact a7d-7 +hurt a6 +not a-5 +not-our-doing e6 +our e4 +passive-wrong n-7 +publish e4 +scold d-6 +someone n3d-6m4 +sorry-adj a-5m4 +wait a7e6 +we a5d2c-7 . r-4 @reply c-5 ^ c-3 ^^ n-6m4
during $ r4d3e4 +fault n7 +hurt e5 +i r-6d6 +if d-6 +not a2n-4 +price d-6 +publish a5e6 +rumour c-7 +scold m-7 +someone e-4 +sorry-adj r6 +they-sorry m5 +we d7e-4 +you d6 . a-5n-5d-3c-7 @reply a-3e-5c4 ^^ r5
employee +month e7 +we a-3 . n-5 ^ e5 ^^ e6
err-verb +i a-6c9 +number-word c6 +on-us a-4 +publish c8 +someone d6 +we a4r-5d-4 +weekday a-5 +you a9d-8 +your e6 . a14n-7d-4m-10 @reply e4c8 ^^ e-5
event $ a-6m4 +not d-5c5 +not-our-doing e7 +sorry-adj a-5m4 +we a-5 +you r-7 . m3
everyone $ e6 +i a6m-7 +if d4 +never-again d7 +not n5e-5 +not-our-doing e-5 +our c-6 +price a7c-6 +right a7 +scold n4 +someone d4 +sorry-adj a4m-6 +we r-4n3 +you d-6 . r-4n3 @reply d1 ^ a7n-6d4e-5 ^^ d-4
experience $ d7 . a6d-4e-7c-6 ^ a4 ^^ a5
explain +figure c10 +never-again m8 +not n-5 +quoted c6 +today d6 . a-3 @reply d9 ^ c7 ^^ e-7c12
eye-roll $ d7e5 +not d6 +someone a6 . d6e5 @reply e7 ^ d7
fact $ d4c4 +figure m6 +only d6 +positive a6 +we d-7m3 @reply a4d5
family $ d-6 +if d6 +not d5e-5 +our a-4 +price d6 +we d-4m-4 +you e5 . a4m-4 @reply a5d7 ^ d-4e-8
fans +we n4 . a5d7c-5m-3
fault +figure m-7 +number-word a-5 +passive-wrong n6m7 +scold a6 +supplier e5 +we a6c10 +you d6 . a6r-4d-9m-6 @reply a5 ^ a4c-7 ^^ n6
feedback +we a-4 +you d6 . d3e-8
feel +our r6 +sorry-adj r-10 +we r-6n11 +you r-6n7 . a3n14e-7 @reply d-6
figure $ a-6n-5d-7e-3c4m6 +fix c4 +i r7d4c7m5 +intern e-7 +not n-4c12 +not-but c7 +on-us d4c6 +our n3d8 +policy a6 +price a-3e-4c3 +publish e6c5 +regret r5 +sneer d7 +sorry-adj r4 +they-sorry m2 +we a3r2d5 +you n-5 . a-8n-8d-6e-9c2 @reply a-6e-3m-6 ^ n-5e-4c2
fix . r6d-4e-7m-5 ^^ c4
four-dozen-words . a-9r-19n-10c-7m-16 @reply a-6n-11c-9m-10
funny $ d5 +mock d7 +we a6 +you n9 . r-4n-3m3 ^^ d2
grave +publish e5 +sorry-adj n-5 +we a3n-6d-6e5 +you n3 . a5e-4 @reply c-5 ^ a4 ^^ r3n3
greeting $ d5e-6 +sorry-adj r6 . d-9 @reply a-7m-6 ^^ a-6r2n-5d-4c-6
guilty-pleasure . e-5m5
hack +nobody e-7 +not n6 +our a-5e10 +rumour e8 +someone e5 +we e4 . a-6d-8e6c-8m-5 ^^ e-9
handle $ d-6 . e-4
happen +hurt n6 +not a5 +we r3n-4d-6 +you a-6 . c-4 ^ n7d-6e2 ^^ d-6
happy +we n5e-6 . r-4n8d11c-5
how-to-neutral +if c6 +not a-4 +we d9 +you d-4c6 . a-4e-7 @reply a-6n-5d-4 ^ d-4
hurt $ d5e5 +nobody a-7 +not d8 +our n4e4 +say e7 +sorry-adj d5 +we n6d-7e-4 +you n5 . n9d-6e-5m-8 @reply a-5d-3 ^^ e6
i $ c-4 +if n4c-6 +let e-5 +nobody d-5 +not r-4e4 +number-word a-3r6e5 +on-us a7 +order-ref d-6 +our d7 +outage d5 +own-self d7c-4 +people c-6 +policy e5 +positive m6 +promo c8 +publish a-5d-8 +quoted d4 +regret n5 +shop e6 +should e4 +someone n5 +sorry-adj a5r-8c-5m5 +time-unit c9 +today a-5d-4 +we a-5d4e-5 +weekday c6 +what-q a7r-6d-7 +worth d5 +write d-5 +yesterday a5 +you r-8n3 +your a3m-4 . a8c-2 @reply r4d-5e-4c17 ^ a7e-3 ^^ a-5n3d4
if +instead d7 +month a6 +not a-6 +number-word a-7r7 +our n4 +please c5 +quoted a5 +refund a-9 +say n4 +should d7 +someone a4n4d-15m-7 +sorry-adj r-4n12 +they-sorry a6 +we a-6n6d-7 +what-q a5d8 +you e-6 . r-3e-5m-9 @reply e-6 ^ a-8c-4 ^^ a14d4c-4
inaccurate $ c5 +not-but c-8 +quoted c5 . n-6c8m-7
inconvenience +regret r8n-6 +we a-6 . r13 @reply r7
information +we e-5 +you d-9 . n-7e-4 @reply d8 ^ a-3
instead +not c3 +not-but d6 . a4c4
intent +never-again n9 +nobody n10d-6 +not n11 +our d-5 +positive e5 +price d6 +we n9d-7e-6 +you d5 . a-7n8c-7 @reply n5
intern +not e-4 +our e6 +publish e5 +write d6 . n-5d-7e8
job +our a5 +you d7 . a-5n-3e-9c-4 @reply d7 ^ n-5d-4
joke +let d5 +not a3n8 +sorry-adj n6d6 +what-q a5 +you d5 . a3r-7n5d10e-7c-6m-10 @reply n5
know +not r-4 +our e-6 +price d8 +regret d6 +someone a-6n11d-3 +we n4d-4e-4 . c-5 @reply d8 ^ m5
lack $ c6 @reply r5 ^ e7
laughing . m8 @reply m5
learn $ n9 +not a6 +our d7 . d5 @reply d6 ^^ d7
let $ c5 +not r3c-6 +right a6 +someone d4 +we a-6 . n3c-8 @reply n-9d-9 ^^ d3
lie $ a5 +not c7 +we a5n-4 . a5n-5e-7 @reply a4
link $ c5 +right c9 +we a-4 . a-4 @reply r7 ^ c5 ^^ c9
listen +not a7 +sorry-adj n6 +we r-5n8d-8 +you n5d-5 . m-4 ^ e4 ^^ d6
many +not d8 +we d-5 +you d4 . c3 @reply d3
mark-caps . a-7n-8d-3c3m4
mark-dots . a-5d6c-4m8
mark-emoji . a-10d-12e-10c-3m7 @reply a-4e4
mark-exclaim . a-14r13d-13e-7m-3 @reply r-4d-7e-4
mark-handle . e-4
mark-initials . a-4d-10e-4c-4 @reply a-4d-10e-4c-4
mark-money . r-6e-2 @reply d-6
mark-question . a-19r-5n-15e-7c-4m7 @reply r6n-6d7e-7c-8m7
mark-quote . r-8n-3d-4e-5m9 @reply d4m-6
mark-star . d-6c25 @reply c8
media $ e-5m4 +not d6 +not-but c5 +publish c-5 . a-7d4c4 ^ e-6c6
misunderstand +quoted n7 +we r-8n9 . r-8n11m-8
mock $ d-5e-5 +quoted d5 +thank d6 +we n5 +what-q d-7 +you d6 +your d4 . d4 @reply d6 ^ r3e-4 ^^ r3m-7
month $ a7 +our a-7e-4m5 +price d6 +sorry-adj m6 +we m4 . d-10e-4c2 @reply a-4d6e-5 ^^ d6e6
never-again $ a5n-7c-6 +not d5e-4 +our a-5 +public-figure e7 +should a12e-5 +someone n8 +today d9 +we a-4 +write e5 +you d5c-5 . r-6 @reply e-4 ^ a4 ^^ d5e-6
no-excuse +not a11c-5m6 +we m-6 . a9d-6e-6c-5m8
no-further $ d-6 +not a4n7 +scold d-5 +you d5 @reply r-5 ^ d7 ^^ a-10d9
nobody $ r7d-6e4 +not d5c-5m5 +our n8 +publish d5 +regret m6 +wait a4 +we n4c5 +you d5e-5 . r-6n-5e4c3 @reply a5e6c-7 ^ a6e-5c3m-3 ^^ d2e-7
not $ r-3c-2 +not-but d-10e-7 +not-our-doing e5 +number-word c7m-6 +obvious e-5 +official d-6 +order-ref a-4r5 +our r-7 +outage e5 +people n-5d-3 +place a-5 +please c-5 +policy c-6 +price a-6r3e-4c-7 +problem d5e-7c4 +promise a3 +quoted e-4m-6 +regret e-3 +responsib e6 +review a6e8 +right d4 +rumour d-6e-7c5 +say a3r-6c-5m5 +scold n4c-6 +service-talk r7d-4 +should a8 +someone c-5 +sorry-adj d4e-5 +stir n-7d11 +team e4 +time-unit e-3 +today r8 +try a8d-6e7 +understand n5 +value n6d-8 +wait a4r-5d-4 +we c-4 +weather d-4e6c-6 +what-q e4c-3 +write e7 +you n-2 +your d-3 . n-4c9m-4 @reply d4c-5 ^ a9r-4e-3c-5 ^^ a-4c5m5
not-but $ c4 +quoted a-5 +right a-6 +say c-2 +we a6 +what-q c-4 . d-6c14m-7 ^ a-4e-6c10
not-our-doing $ e4 +order-ref e6 +partner n5 +price e6 +promo e-4 +we a3e4 . n-5d-8e10m-4 @reply e5 ^^ e8
number-word $ a-4d-5c5 +our a5d6 +publish e-5 +scold d4 +sorry-adj a3r5 +stir e10 +system e6 +we d5e-4 +you e8c-5 . r-5n-8c-5 @reply e-3c8 ^ a4d3e-5 ^^ a4d5
obvious . d6 @reply d5 ^ n4d-6 ^^ n4d-6
official +our m5 +we m9 . a-6 ^ d-7m7 ^^ a-9m7
on-us $ a7 +our a6d7 . a14n-5e-3 @reply d-7 ^ a13d-6e-6
only $ a-6d-7e3 +price a-5 +sorry-adj r5 +we e10c3m-5 +you d5 ^ e-8
open-hours $ r4d4 +someone e5 . d-5 ^^ c6
order-ref $ a8d-8 +our e7 +someone e7 +wait d-5 +we n5 +you r6 . a-3n-6d-3c-6 @reply r4e-7m3 ^ e7 ^^ a-5
our $ a4 +own-self a6 +people m5 +positive e5 +product-safe c6 +promo c4 +publish d5e6 +regret n4 +right a-7n5d4 +rumour a-5 +say a6 +service-talk n5d-6 +shop n3d7 +someone d-5e8 +sorry-adj a-4 +stir n4 +supplier a-4d-6 +system a4 +team a-4e-7 +threat d10e-5 +time-unit n4d-5 +value n8 +victim n-3 +wait e4 +we r-5n4e-6m3 +what-q d7 +women e-5 +you d5c-4 . r-4d-7 @reply a4n5e6c-9m6 ^ a3e-4c2 ^^ r6d4m-5
outage +sorry-adj e-5 +system e-5 +wait e5 +you r-4m6 . a-2r9n-4d-9e3c-9m-4 @reply r-9 ^ r4
own-self +system e-8 +we n-6 +you e5 . r-6d3c-3 @reply e-6
partner +passive-wrong e6 +sorry-adj e6 . r-5d-9e23 ^ c6 ^^ e-4
passive-wrong . a-8n20d-5c-7 @reply n7d-6 ^^ d-6e-5
password +we e6 . d-6e7c-7 ^^ m7
people $ a4n4d-6 +publish n6 +scold d4e6 +sorry-adj a5m-8 +we d3e-4 +you a3 . a2m-6 @reply d7 ^ n-5 ^^ r6e6
place $ m5 . n-3e-7 @reply c4 ^ a6d-7 ^^ d-4
please @reply n4 ^ e-4c4 ^^ d-5
policy +say a4 +what-q d5 @reply d10 ^ d-4
positive +price c-6 +sorry-adj c7m5 +we n6 +you n4 . d3m2 @reply c-3 ^ e-11m6
price $ n3 +problem e6 +publish a7 +quoted m7 +scold a6 +someone n-8 +time-unit d-4 +today c8 +we a5 +weekday a5 +what-q a-4d3 +yesterday c5 +you a4d4 +your d7 . a5e-4 @reply a-4d3 ^ c3 ^^ d-5
problem +regret n4 +we a-6e5m5 . a-4n4d5c4 @reply d9
product-safe $ c6 +we d7 . m-5 @reply d6c4 ^ d-8
promise +we a4d-4 . d-5 ^ a5 ^^ a9
promo $ e-5 +publish d4 +regret a6r6 +right d6c5 +you r6d-7 . r-5n-6e-3m4 @reply a-6r6d-4m-8 ^^ d-5e3m-4
public-figure $ a6e4 +publish e6 +responsib a8 +rumour c5 +scold a5 +we a-4d5e7m-5 . r-4n-5d3e-4m2 ^ n-5 ^^ d-3m5
publish $ a-4r4 +quoted c4 +repair-act c4 +right e7 +rumour c-4 +someone e6 +sorry-adj a6e5 +thank d4 +they e-5 +time-unit d4 +today a-6 +we r-7n-6d-4e3c-4 +weekday a4 +what-q e-5c6 +write e8c-7 +yesterday c5 +you d-7 +your r6n8m-5 . d-3e3c4m-8 @reply r5d7e-5 ^ a3 ^^ e5
quoted $ c6 +right a-5 +rumour c6 +sorry-adj e6 +they-sorry a-7m6 +we d6e-6c2m-4 +you d4c4 . a5r-7n-3d-3e-5m7 @reply d6m-6 ^ e7m4 ^^ a9m5
refund $ r8 +yesterday c6 . a4n-10d-9e-5c-9 @reply e-4 ^ a8d-6
regret $ n9e8 +service-talk n-4 +stir a-5 +time-unit n-5 +we a-8r9d-7e4 +what-q e-5 +you r-3 . r5n23d-16c-6m4 @reply r16e-5 ^^ e-8
repair-act $ d6 +we c4 . a4d-4e-6m-6 @reply a5d-4 ^ e-6
responsib +we a-10m8 . a15n-6d-8 ^ a7
review +we d-3c-7 +you a-5 . n-7 @reply a-5 ^ a-7
right $ a-8 +sorry-adj e8 +we a4d-5 +what-q a-7 +you a7 . a5d-6e-4c4 @reply a11r-9d-4c-8 ^ a5n-5d-4e-3c8 ^^ e-4
rumour +say c7 +shop c6 +we e6c5 . a-6e2c13 ^ a-6n-6c10 ^^ a-5
say $ d4e5 +sneer d-7 +someone a-6 +sorry-adj r-9m10 +wait e-5 +we r4n-11d2e-5 +you a5e-4c4 . a3r-3e-5c5 @reply c4 ^ a-4d4 ^^ d5
scold $ c4 +shop d4 +thank d6 +wait d6 +we a-5 . d5e-4 ^ d5 ^^ d7
service-talk $ d6 +sorry-adj n4 +we d-5c3 +you r-4n5 . a-8r11d-4 @reply e-4
shame . a16n-4e-7c-5m-6 ^^ a6
shop $ c-7m5 +someone a6 +we r7e5c-4 +you d4 . a-6e-4 @reply r-4n-5e4 ^^ e5
should $ a8r6n-6d-6e4 +sorry-adj m7 +stir d6 +supplier e9 +we r-9 +worth a7 +you e7 . a7m-7 @reply d2 ^ a5c-5
sneer . d9e-6 ^ n-5d11 ^^ d10
someone +sorry-adj n6 +stir d5 +thank d-6 +wait d-6 +we a-3 +what-q n-3d4e-6c-6 +write e5 +wrong-deed d6 +you d-4 . a-3r-5n4d4e-5 @reply d2 ^ e-4c4m2 ^^ a-5n-7d8e7
sorry-adj $ a4c-6m-4 +system r7 +they e-7 +they-sorry m6 +value n8 +we a-4n5c4 +what-q r-3n7 +you r-4n6m4 +your a-8e-6 . a12r20d-25c-6m12 @reply a-3r17n6e-4c5m-9 ^ a8m-3 ^^ a-7n3c-4m13
sorry-not . a-6r-5c-6m18 ^^ m8
stir $ a-6 +we n7 +what-q n6d-5 . a-6n11d5e-6c-5 ^^ d-6
stock . r4m-6 @reply r4
supplier +we e9 . a-6d-9e12c-8 @reply e6 ^ e11
system $ e5 +you d5 . a-6r4d-11e12c-9 @reply a6e4 ^^ r7e5
team $ c6 +we n-6d-4 +you a7 . d-2c-6m-5 ^^ e7
thank $ d7 +we n5d2 . a-8e-10 @reply r-4e-6m4 ^ a-7n-5d-7e-7 ^^ a-6r-3
they $ e8 +we c-4 +you d-4 @reply a-7e4 ^ d4 ^^ e5
they-sorry +want m-5 +we a-7m8 +what-q a5 . r-9e-5c-7m5 @reply m12 ^ a5n7c-5
threat +we d5 +you d4 . n-5d7 ^^ d5
time-unit $ a-4d-5e2m3 . n-4d-2 @reply a-3n-6e-4m-4 ^ d7 ^^ e3
today $ n-4e3 +wait e5 +we a3 +you e-5c4m5 . r6n-7e-6m3 @reply d-6m-8 ^ n-4e-7m8 ^^ m-8
tomorrow $ c10 +you d4 . r12n-6d-3e-11c-8 @reply a-10n-7d-5 ^ m-9
try . d4e-6 ^ d5
two-dozen-words . a-18n6d8e-4m11 @reply r7n-4d5
understand $ d7 +we n9d-6 . n6e-7m-7 @reply a-9 ^ n4d-8 ^^ n3d-6
value $ n6e-4 +we a-7r-8 . n7e-4 @reply n3d3 ^ n-4
veteran +you n5 . d7e-6
victim . d-6
wait $ r-7 +we e-7 +worth e9 . r16n-6 @reply a-6n-4d7e-4 ^^ e5
want $ n6 +we d-3 +you n-3 @reply d5 ^ d4 ^^ d6
we $ r5 +weekday n-4e6 +what-q m-5 +worth d-6 +write r4e-4 +yesterday a4d3 +you a7d-4 . a4d-3 @reply d-8e4c-3m1 ^ a6e-7m-4 ^^ a5
weather . a-8r6n-6d-6e5c-5 @reply e4 ^ d6
weekday $ r5 +you r3m-8 . n-5d-11e-11 @reply a-13r2d-4 ^^ c4m-5
what-q $ c-5 +wrong-deed a6 +you r5e3m-3 . r-6d2e2 @reply n4 ^ r8n-4e-7 ^^ d-3e5c3
women . a5m-6 @reply e6 ^^ d5
worth . a8n3 @reply e-4
write +you d-4e-6 . n-5e5 @reply d5 ^ r7c-5 ^^ e6
wrong-deed $ a-3 +you a-5d-8 . a16r-8d3c-6m-5 @reply a8 ^ a4
yesterday $ d4e-7 +you c5 . n-11c10m-3 @reply a-7 ^ c2 ^^ d-6c5
you $ n5d-5e3m6 . a-6n-4d4 @reply r-3n6d4e-5c-3m-8 ^ a8e-5 ^^ a2d2
your $ d6e4c6m-4 . n-2e-7c-10 @reply a6r5d3m-5 ^ r-6n-4
`;

/** First letters of words, by language. */
export const words: Readonly<Record<string, string>> = {
  de: `
12  d-9
13  c6
20  m-4
5  c5
8  c11
a  d6
ab  d-5 er e5 gek a6
al le n5 len n7e-6 s a11n9
an  c-5 der r-5e-5 geh e-4 gen m6
au ch d6 f d-7c6 fge d-5 gen d5 s d-4 sge r7d-7 sre m19 ssc e5
be dau n8 hau d6 i r-6 ile r8 im a6 kom d6 rec a7 sch e5 ste d-6m7 tre e9 tro n6 wer d6
bi lli d4 s d-6m-6 tte r9d-6
br unn d9
da  e5 bei d-6 mal n8 nke r-5m6 nn d4 rf d6 s d-7e5m-5 ss a-11n13
de ine d-4 m d-4e3c5 n n3d-5e2 nn d-5 r d-3e3 s e6
di e d-3 ese c5
do ch a-7c12
dr uck n-6
du  d-5 rch e7m-6
ei gen a6 n d6c-4 ne m-5 nem r-5 ner n-6e9 nge e8 nze n5
en de d10 tha c7 tsc m4
er  e-7 nst n6
es  a4d-9e-5m-4
fa llt r6 lsc a-3c7 ssu c5
fe hle a5d-5 ier d9
fo rmu n7d-5
fr ei d-4 eig e6
fu r d3m3 tte d6
ge bet m6 buh d-9 fal c6 gen n-6 ht d-5 lau n6 mel c7 nau e5 ric e-5 rn d-6 sch a9
gi bt e-6 lt c5
gr ati d-6
gu t c5
ha b a4 be a5 ben a12r-12e3m-3 lt d5 nge a6 t r-6e9 tte e6c3
he ute r5d-5
hi er a-7c4
ic h a2d-7m-4
ih nen r-5e-6
im  n-4
in  c4
ir gen e8
is t r6e-7c5
je tzt d4
ka bel d-5e6 ffe e-5 m e5 nn d4e9
ke in c-7
ko mis d6 mme d4 mmt d-4 ste d-5
kr ank n6
ku che r6 rs r7
la ng d-5
le id r5 ide r10 sen d6 ute n-5
li ebe d-6e6 egt e5
ma che n6 cht a-5 l d9 n n5d8 nch n5e-6
me hr d-6e7 ine d6 ins m6 inu d6 lde d-10 nsc n7
mi t n-5
mu sse d-6e6
na ch d-4c-5 chr d-5e9 chs c-5
ne hme d-7 in e-5c6
ni cht n4c3 e a4
no  m9 ch d4
nu n n6
od er r-6d-3
oh ne d-6
pa sst d5
pr ofi e7
re cht d5
sc had r4n10d-8 hra d-5 hri c6
se chs d7 i c6 ine d6 it d5 kun e7
si e n-4 nd d4e3
so  n5d3 lle d8 rry a8
sp ate r8
sr y r13
st adt a5 amm e6 ehe a-5
to n a6
tr agt a6
tu t r4n4
ub rig d6
um  r5 lau c6
un d a8r-8c-6m-4 s n3e3 ter r5d-6
ve gan d-8 rst r4 rte a6 rwe d5 rze a-5m6
vi deo n-5e4
vo n a5e6
wa nd d-5 r a7n4 s d4
we gen r7 il a6 ite d5 lch d-8 r d5
wi e d6
wu rde e3
za hlt d-9
ze igt c6
zu sam e5
`,
  en: `
00 0 d7
10  d-4c5
11  c6
20  m-4
4  n7c-6
6  a7
60  m6
99  d4
a  d6e2m-4
ab out a4d3m-7
ac cou d3 ros n5 tor e6 tua a8
af fec d-5 ter a-5d-8
ag ain m7
ai  a5 sle d-4
al arm e6 l r6 way n7d-6
am  a6
an  e11 d a7r-3n-4e-3c-3m-5 gry d6 y n8e8 yon d4
ap olo a5c-5 p e10 pre n9d-7 ril a6
ar e a-6r5e-5 en a-6n6c7 oun e5
as  n5e-4 ked d-3 kin d-4
at  a-3r3m-4 tac c9
aw ay n7
ba ck d-9m5
be  d6c-4m4 cau a9d4 com n5 en a-5n4 for e8 g m7 ing d4c6 lie d6
bo th d-5
bu t d-8c-6
by  e4m-5
ca ll c-6 lle d5 me a8e8 mpa d6 nce a-6r10d4 se d-5 use n6
ce rta n6 rti e6
ch arg d-10e10 ari d11 art c9
cl ick d6 osi c5 ub a6
co me a-7n5e-4 mme n10e-6 mmu d-7 mpa d8 nfu n6 rre c9 uld e4
cr ime d8
cu sto n6c-7 t e5c7
da te c11 ys e-7
de ep m6 fen a8 ser a5 sig d-5 sk d-5 sol m6
di d a5m4 dn a4r-5e4 ffe a-8n5 ffi n8 sap n6
do  a-7 n a-8 or c5 ubl d-7e7 wn a5r4
dr ive e4
ea rli c10
eg g a7
el eve d6
em oti n12 plo d7
en gli d5 tir e4
er ror n5
ev ery a4d4
ex cus m13 tra m6
fa ce a7d-9 cto a6 ir m6 mil r-5n6e-8 ult e6
fe e e-6
fi gur c4 nes a6 rm e6 rst e7
fl ag a6
fo lks r8 llo n-4e-4 r a3n-3e-4m-5 rgi a9 und e-6 ur e6
fr ee a-8 ien n5 om a4r-7e3
fu ll e-4 ner a6
ga te r6
ge t a-5d4e-6
gi ve d-7
gl ad d-6
go  d-7 es n6 ing d6 ne a6e-5 od d-6 t a-5r5n4e3
gr own d7
ha d e7 lf e5 rm n-7 s a-11r5d-4 sn c6 ve a-5d2
he  d-4c7 ad d-4 art n13 re r-4d-6
hi gh n8 m d-6 s e9 t n5
ho ld e5 ped r5 urs c5 w d4e-7
hu rt a5
if  a5d4
im age d-5
in dus e7 ten e-5 ter a-6e6 tro e7
is  a-5n-5e-6c5 n a-7e-7c5
it  r-5d-3 s a3
jo bs c6
ke ep a-5 ybo e7
ki ndl d7 tch r4d-6
kn ow a-8
la bel c5 st c-4
le arn n8 ase c5 ave d-8c6 ctu d6 ft e12 t d8 tte a7
li cen e8 st d-8 ste d-5
ll  a-8m5
lo l e7 ok d8 ve d-9
m  n4
ma de c5 ke a-4e-5 nag e6 rke d-5 te d-7e8 y d-5 ybe d8
mi dni m6 nut d7 sre c8 sse r7 sta n-5
mo men d-6 nda a4c7 ney a9 nth d-5 re r7
mr  r9
ms  d-5
mu seu c6
my  e8
na me a7d-8
ne ed a-6 two e7 ver c5 xt d5
ni ght a5 ne a-5 net d6
no  n-4d-6e-3 rth c10 t n6e-2c6 ted d6 thi d5e-5
nu mbe d-5e-5
of  n3d4 f a4e5 fic e6
ol d c5
on  n-4 e a4n-5d-3e-4 ly e-5
or  r-5c-5 der a-4
ot her a-9
ou r r-3d5m4 rs a5 t n-4d-5m-5 tsi e7
ov er d11
pa cke d6 ge a-6r-5e6 rdo m13 rk d7 sse r7 y d4 yro d7 ys d9
pe opl d10 rha d10
ph one c5 oto c5
pl ace d5 ane d4 atf d-6e6 eas a-6n4d-7
po ste a3 sts e7
pr ice e11 int e6
pu bli e-4
ra ce n6 cis a-5d5 ise e6
re  d3 ad a-5 cei d-11 cor d7 fle d-7 gre a5r6m4 spe d6 spo e8
ro om a-7 se m6
s  r3c4
sa fet n6 id a4n7d-7c3m-6 lar d6 me d5 w e5 y c8m5 ys a-5c4
sc ree d6
se at d-4 e n6e4 ndi d-7 nt e15 nte e6 t d-6 ts e5
sh are c8 e a-4e5c-6 ock n13 op d4 oul a5n-6 out d6 ut r-5
si gn d3 nce d5 x e-5 zes d-6
sm all d-6c4
so  d3 ftw e5 ld d-5 me n7 meo e6c3 rry a5r5e3m7
sp eak d5 oke a5e6 ot a-6
st  c5 aff e7 ar d9 ock e7 ory d7c5 ree c5
su mme e4 ppl e5 re d7
t  r-4d4
ta g d-7 kes d-7
te am a-5e5 ll r5c-7 st a8
th at r-5n7d-5 e d-5e8 eir c-5 em d-6 en d4 ere d4m-5 ese d7 ey a-3 ing n7e4 ink a-7 is n5d-3e-4 ose n5e6 oug d-4 rou d-6
ti me a-7r5 min d6
to  a2m-3 day m-6 ld a10d-9 nig a6r4 ny r6 o n-4 ok a6d-5 wn d6
tr ans e4 ied a5
tw eet e5 ice a8 o n6
un der a-4d-3e-4 for n5
up  e5c6 set n4
us  a4 e d7 ed a9
ve  a-7e-3c6 ry c5
wa ll d8 s a3r-7n-3e3 sn e7
we  d3e2c5m3 ath e5 ek d4c7 eke d-8 eks e6 re d9
wh at a-5 en n-4d3 ich d-5 o n-4e-3c-7 oev n-6 y n6
wi ll a-7r5e-5m-7 th d-3c-5
wo n d-8e-6 rd a8 rds d-7 rse d5 rst a5
wr ong a4
ye ar d-5 ars d8 p d-5 s d-12 ste c5
yo u r3c-3
`,
  es: `
10  d5
11  d-8
14  d-5
15  c4
25  c4
30  m-5
7  c5
a  n-3d3c-4m-3
ab ier a-6 raz n6 rim d6
ac a d-4e6 aba m6 ent n7 lar c5 omp r6 usa a-5d6
ag ua d-7 uan e7
al  a-4 gui e9
am or d6 pli c10
an ali d-7 da d6 os n4e4 unc d6
ap aga a6 ena n8d-4
aq uel e14 ui a-3
ar rep a8
as i a8r-5n5d-5 oci d9e-5
au nqu a7 tor e8c-5
ay er e-7
ba ja e8
be car a6
bi en a6 env d10 lle e5
bl oqu d6
bu ena a-4 eno c6 sca a-5
ca da d4 lle d5 mbi a-5r3d-5c4 mis d6 rgo d-4 rin n9 rta m7 sa d6 sti e6
ce ntr e5m6 reb d7
ci err r6c6 fra c7 ta c8 uda d6 vil d6
cl ave e3 ien d8e-7 ub d-5
co bra a6 cin n-6 men c-6 mmu e6 mo n5d-3e4 mpe d6 mpl e-6c7 n r-4e-4c-4 nsu e-5c-4 nte a4 nti a8d-6 ntr c-5 rre e6 rri c5 rta e10 sa e6
cr ist d6 iti d7
cu alq d5 and a-5n-4d6 ent d6
da  d8e-7c4 r a-6 to c8
de  r-4d-3e4 cia c9 cla a5 fen a9 jo e8 l e3 mas r-6 sde d5
di a e-4 as d-4 ce a-8c6 cho d4 eta m5 mos c7 rec c-6 scu a4d-6
dn i d-4
do lor n-8 n d-5 na a5 nde c12 s d-4
du ran a9
ed ita d6
el  r3d-3e5m-4 igi e7
em pre e11
en  e-5c3 can d9 gan c5 tra r4 tre m5
eq uiv a-5
er an e7 es r-5d5
es  a-4r-6c12 a n4d-3 e d-4 per m-6 ta d-4e-5c5 tab e3 tam c-5 tan a-5 te a-5d7e-3 tuv a5
et ica a4
ex cus m16
fa bri e9 lla a7d-6 lta e-7 tal a7d-5 vor d6
fe o a8
fo to e-4
fr ase d-5e10
fu e n3d-9 era a5d-7 imo a7 nci r8
ge nte d5
gr aci d-12c6 ita d6
gu ard d-7 sta d8 sto d-6
h  c-4m4
ha  a-7 ber a16r-5 bla d5c-5 ce a-8n5d5 n e5 s d7 sta e-7 y n-4e-4c-6 ya r-8n16
he  c5 cho e-6 mos e-7c4
hi cim a11e-5 sto n6
ho ra r5d-8 ras d7 tel d-4e6 y d-7e-7
hu bo n12e-5
ib a n8
ig ual d-7
im pos e5 pre d-5 pue e6
in com n6 dep e5 dic d6 fog c9 for a-5 tel e5 ter a-6e6 vit d5
ja jaj d-11
jo ven e7
ju bil c6 rad d-7 sti a9
km  c6
la  d-4e3 men r13c-4 s a-4d-3m3 sti n9d-5
le  a4e4
li o r8
ll ama d4e-9c-6 ega d6 ego e6 eva c6
lo  a6e4 s d6m-4
lu is r6
m  m6
ma dru a-5 l d-5e5c7 ndo r6e6 nte e-4
me  c5 dia d5 jor n6 nos d5 nsa d-5 nti a4 ses a5d-7 ter a7
mi  e7c-5 a a5 ent d6 l a6d4m-6 nut d6 ra d-6 ro d-6 smo e-4
mo del d-7 men n6 nte d-4
mu chi a10 cho r9d9 ndo d7
na die a4d4 veg d-7
ni  c7 ngu c7
no  a4d-3c3 mbr e-6 rte m-8 s d3e7 sot a5r-6n3d4 ta c8 tic c8
nu eva e-4c5 eve e6 evo m6
o  r-5d-5
ob ra e6
of rec e4
oj o c11 os a6
on ce d4
op ini d5
ot ro r5
pa is d6 lab n6 nch n8 ra n-4e-3c-5 rad d-5 ta a5
pe did d7 dim m5 dir d10 na n-3 rci n5 rdo a8 rfi e7 rso n-4 rte e10
pl aca c7
po co n6d5 dem e-6 lic e7 nem a5 ner d6 nia c6 rce c6
pr eci d-4e4c4 efi d-11 egu n-6m4 ese d-6 est e7 ete d6 ima e-5 obl r5 oce d6 odu e5 ome a7 ovo d10 oxi n5 ueb d-4
pu bli a-4m6 do n8 ert r6 so e10
q  e5
qu e a-2n6d3 eda a-6r11 edo e7 ere c6 ien a10e7 iza n5
ra zon a12
re al c7 cla d-14 con a7 cto c-5 gam a7 par d-5 sen d12 vis a5
ro mpi e5
sa be e-9 bem a-4r6 bia a7 lid d-4 lio e5
se  a-2r4n4m-3 a d-6 cre d-6 gui a-10 gun n5 nsi n9 nti a-7r7m5 rgi n6 sen d5
si  d-4e-3 emp d-7 ent e-3 gue a-6r5 n r7n-6 nti n5
so bre c6 fa d5 lo a-7d-4 mos a-5d5 n c10 rry r7m12
su  n5 be e5 bio e8 pim a11 s d5 spe a5
ta lle a-5d-5 mbi d-4e-5m-6 n d8 nto n6
te  d-6 lef d-6e-8 nem a-5d7 nia a16d-4e-5 rce n3 rmi d-4
ti end d-10 ene a5n-7d4
to ca d-6 das d5e-4 do a-7 dos d4 mar n7 ni d6
tr aba a-5d7 ans n5d-4 ato a8 es d4 ist n7
tu  n-3d-5m6 it a6 s d5
tw itt d6
un  d7e3c-4m-3 a a3r4n2d6c-5 ico a5 o d4
us o e6 ted d6
uy  d-4
va  d6e-7 cac d-4c6 mos n-5 ya r5
ve ces e6 nde e-5 nga d8 nia e10 r d-6 rda a5 rsi c11 z n4d9
vi da d8 deo c4 eja c6 ern c-5
vo lve r5d-6
vu elv n-6 est d-8
y  a7r-6n-6d-3c-5m-3
ya  a4d-8
yo  e6
`,
  fr: `
1  c-6
12  c6
19  c5
20 0 m6
3  c8
5  a-9
6  e5
a  a2e3
ah  r6
ai  a2e5 t a-5n5
ap pel d-7e-4
au  d-5 x c-6
av ait e6 ant d6 ec d-8 is d6 ons a10d-5 ril c8
bi en a5c7 env d-8
bo njo d-6 ute r4
bu lle c8 s r4
c  a6r-9
ca  e5
ce  r6c-6 lui c6 s e7 ux d5
ch acu n11 ang a6 ant e5 ien e-4
ci rcu c-7
co eur n6 mme n5d4 mpt d5 nte d-6 ntr e4c6 rre c5
d  d4
da ns e-4
de cou d4 man n-5 pui d4e3 s n5d-5 sol r7 ux d-6c-4
di re a4 t c7
do mma n8d-8 nc d6 nne c7 ubl e7
dr ole d6e-5
ds l r14e-6
du  a-5r4n5
el le a4
en  r3 que e-6
es  d8 t a-4d-3c7
et  a3r-6n-3e-8m-5 ait a5e-5c8 e e7 es d8 oil d7
eu  a11
ex pri d6
fr oid d5
h  r4
he ure e5c6
im age n8
in diq c9 ter e6
j  a3d-9
je  d-8m-5 u d8
jo urs d-7
l  d-8e3m-4
la  e4
le con d7 s n-3c-4 ve d5
li bre m-7 eu c5
lu i e7
ma  n5 i m-10 is n5 l n5 nge d7m6 rch r5
me me e5 rci a-6 ssa e5c5
mi lle a5 lli d6 nut d-5
mo del d-9 iti m6 n d4 nde n5e-5m10 nsi a5 t a6 ts d5
ne  a-4e4
no n a-6c8 s r3 tre a8e3 us e5m-5 uve m7
nu it d-10m-5 its e8
on  a5d4
ou  m4 i d-11 ps r4
pa r n4 rdo a8n-4m6 ris d4 rt a7 s r-6 sse r5d-8
pi ste a-5
pl ate n7d6
po rte a-6 ur r7 urq d-5e6
pr end e-4 est e8 is a5n7 oce d6
pu  n8e7
qu  n5d9 and d-6e5 atr d8 e n14e-4m-7 est e5 i e9
ra iso d-6 ppo d-4
re dig e5 gio e7 gre n5 mbo a4 mpl c6 ste d4e-8 tou d-5 vie d-6
ri en d5
s  m-4
sa isi d6 ns a6
se  e-5 con e6 rve d5 rvi d4 s d7
si gna e7
so cie e7 ir n-5m6 it n6 mme a-6r-5n6 n e6 nt a-4d-4 rry r5
su ppr d-6 r d5e-3
t  r-6d5
te lep d5 ndr n4
ti cke d-11
to ut m8 ute r6d-4
tr ist n10 ouv d11
un  a-3d4 e c-4
ut ili e7
ve ndu a6 rgl r4
vi lle d-5 te e5
vo us d5
`,
  it: `
  m-6
14  d5
2  d-9
31  c7
a  n-5m-6
ab bia a13r-9e-7 bon d-9
ad deb d-11 dol n6
ag enz e-7
ai  e7
al  a-8n-4 cun n7 le e-7 lor d8
am are n9
an che e-5c-4 cor c-5 ni a4
ap pro a5
at tri e9c6
au tor e8
av eva a5d-5e9 evo c7 vis d-7
az ien n6
bi gli a6
bo tti c-6
ca mbi d3c-7 mer d7 nce d-6 pit d10 rte a11
ce  a5 na c5
ch e a-4r-3n6 iam c-6 ied a7 ies m5
ci  r5d7c-5
co lpa e7 mme d4 n r4n3 nti c5 se n6 si r-5d8 sti a5
da  a5n5e4 l d7e3c-7 lla e6
de i a5d-4 ll e8 lla c3 lle r-7
di  r-8m5 spi a-6n16 tta e9
du e c5
e  a4r-4c4m-5
er a a3e-5
ex  e6
fa mig n4 re e7
fi nit e7
ge ner n8 sti e7
gi orn c-6
gl i n-4d8
gr azi d-5
ha  d3e6
ho  a11d-12
il  r3e3c3
in  r5d-5 dif a14 ter d-5
io  d7
l  d-5e4m-7
la  r-3e4
le  a4 gge n5 i d8 tto e6 zio d4
lo  n-6m4
ma  c7 i m5 no e7
me si a5 ssa d-4e5 sso a-6d-5 zza d5
mi  c-7
mo do n8d-7 ndo d6
na to n7
ne i c-5 ssu d4e-5c7
no  e-4 i e11 str a5r-4
nu lla d5
og gi m6
op era e8
or e e8
pa rla e-5 ssa e-6 ssi d-4
pe r r5n5 rdi d-5
pi ano c9 azz d-4 u n-4
po i d8
pr ece c4 efe e8 emi m6 ezz c5 ima c8 ofi d6 opr n6
pu bbl e-6 re d6
qu ale d-6 el d-7 ell c4 est n9
ra ga r10 gio a7d-8 mma n5 zzi d8
re cen d6 spi e5
ri por c7
sc ont d-4 usa r3n-6 usi a-7
se  a-4 con d-5e5 mpr n10 rve d-13 rvi e-6 tti d5
si  n5d-3m-4
so no d-7 pra d6 rry m12 sti d-6
sp iac r21n17d-7 ort r5
st ati a7 ato c6 ell d9 iam a-7
su  c7 e a5n6 i e5c5 l c5
te sto e5
ti  c7
tr att c6
tu tte a6 tto e4
un  e6c-4m-6 a r-4
us ato a6
va  d-6c-6
ve cch c7 ro d6
vi cin n6d-4 no d5 sto n-6d5 ta d5
vo i d6 lan c10 str d9
`,
  pt: `
30 0 e7
4  d7
8  d6
a  d-4e6c-3
ac omp n6
af ina c15
ag ora d7 rad d6 ua a6
ai  e6 nda d-6
am or n6
an ali d-5
ao s a8m-4
aq uel a6 ui e2 uil e6
ar  a5
as  d-4 sim r-5n6
bi lhe m6
ca nce d6 rta d6
ch ato n6 ora d6
co m a3d-5 mer d8 mpr r6 nfe m4 nhe n7 nsi a7 nta r6 ntr c7 nve d5 zin n-5
da  a5r-4d-3e5c-5
de  r-3 ixa a4 mai m6 mit m6 sco d6 scu m4 via a5 z d4
di rei a6 sse c5
do  a3r-5d-4 rmi d5
du pli e5
e  r-4c3
em  e-3
en gan c8 tao d12 tro e8
es pir n6 sa c6 ta a3c6 tar a7 tra d6
eu  e6
fa la d-7e10 z d7
fe rra e8
fi ca d7 la d8 zem a5
fo mos a11 ra d6
fu nci e-5
go sta d6 sto d5
gr and r8
ha  d6e-5
ho je r5
in for c7 sta e5 sti e11
is so d-9
ja  d5e4
ju nto d-9 sti a7
k  m6
la men r8
le r d-6
lh e a8
li cen m14 vre c4
lo  e7 ja e6 te c-5
ma is a5m6 l r8 nde d-7 s d4e4c-4
me nsa d-5 ses a6
mi l d7 nis m5
mo men n6
mu ito n6
na  n-5d-4c4 o a5d4c3m-6
ne  d5 wsl c7
ni ngu e5
no  d-2 s a8n6e3c-5 ssa a6m-6 sso a-6r9e-4 ta d7 tic c5
o  n-5d-3e3c5
os  d-3e5
ou  a-6d-5
pa gin d6 ra a3e-5c-7 ssa e9
pe de m-9 did e-6 dim a-4r11 la r4 lo e7 rce d-6 rda a5c5m-7 rdo m9 rfi d9 rgu e6 sso n5
pl ata e5
po de d8 dia a8 r e6c-7 rta e-5
pr a m6 azo e5 eci d4 ote m6
pu bli e-6
qu al d-12 e a2r-6n7 er d6 int c7 ise d-9
ra cis d5
re spo a5 sto d7 tra m10
sa bia a7 iu a7d-5 o e6c4
se  d5 m a4d-7e-4 nha a-7 nti a-8r4n5 r e-5 u d-7e5
si  d10 m a6d-5 te c7
so rry m12 zin e5
su spe d-7
ta o d6
te m a4n-5d-6 mpo r6 nha a-4n8 nta a6 rce d5
ti rar d7
to m a5
tr ist n10 oco e5
um  r-6d5 a e3
va mos e-5
vc  a6n5d-6
ve io e5 nde a7 rde d-7c7 z d6
vo ces a8 lta d6
`,
};
