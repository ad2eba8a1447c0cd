// Made by scripts/train-language.ts: what each feature adds to the score of each label (see weights.ts).

/** What the score of each label begins with, in the order of `order`. */
export const bias: readonly number[] = [-0.45, -0.75, -0.68, -0.87, -0.72, -1.23, -1];

/** Features of signs, see features.ts. */
export const signs = `
a-dozen-words . r-5c-3 @reply a5n5d4c5
a-few-words . a8c-4m-3 @reply d3
accept-own +always n6 +apologise a-5 +be-past a6 +explain e5 +figure a8 +grave a8 +let d9 +not n5c-5 +promo e6 +public-figure a13 +quoted a7 +they e8 +time-unit m7 +we d-4m5 +what-q a5 . a7r-9m4 @reply r-6m5
agency +apologise a7e7 +be-past a-6e13 +not e17 +number-word e-8 +our e-4c-6 +say a5 +we e7 . n-6d-9e15c-6m-8 ^^ e-3
already +apologise a-8 +ask-beg m7 +but m7 +campaign c-6 +fact d-6 +not e3c-8 +publish e6 +we a-4d4c7 +you r5 . n-5e4 @reply d3e-5 ^ a4n-5d5e-6c5 ^^ a-6
always $ d-4 +campaign c5 +i d4 +if n-7 +not e-7 +our d-7c7 +price a5 +sorry-adj m5 +they-sorry a-6 +we n5c-5 . n6d8c-4 @reply d5 ^ r-7e3
answers . r-5d5c-3m3 @reply r-5d5c-3m3
apologise $ n-6d8m-3 +ask-beg a4 +bad-act a7e7 +be-past a6r5e-6m-8 +belittle a14n9m-9 +boss a-6 +but n11e-6 +campaign a4c-6 +cause a10n5m-7 +change r6 +closed r5 +cond-hurt a8n7 +deep a11n-4m-7 +during m6 +err-verb a-7 +everyone a6 +fact a-5 +fault m-6 +feel a6 +figure e5m3 +fix r8 +grave a6n5m-13 +greeting r7 +happy m6 +hurt a13n7 +i n8 +if a12n16 +inconvenience e-7 +joke a5 +lie c6 +misunderstand a12n19e-5m-6 +month m5 +nobody m9 +not r-4c-5m9 +number-word a-8m9 +official m6 +open-hours r7 +our a6n6 +outage a-6 +people a7n6 +please r9 +price m3 +problem c6m6 +product-safe n7 +promo a-6m5 +public-figure a-5m7 +quoted n8m-10 +right a-6 +say r-8n9 +service-talk a-6r9m-8 +shop a5 +someone a7n10c6 +sorry-adj a-12r-25n-8c6m-16 +sorry-not a-5 +stir r8 +thank m10 +they n7 +they-sorry a-7m7 +time-unit a-6e5m8 +today a-4r6d10m-7 +understand m-6 +we a-2n-6c5 +weekday r4 +what-q r-5n7e-4 +wrong-deed n6 +yesterday e5c-4 +you c5m5 +your c7m5 . a17r21d-19c-4m26 @reply r11d-10c5m4 ^ a4m-11 ^^ m10
app-web +blame e10 +not e10 +our n-5e10 +price c10 +we e3 . a-5r6e2 @reply m-5 ^ e4m-6 ^^ r7
as-said $ c-4 +correction c5 +i r5d-4 +not a5n-7 +not-but c6 +policy d18 +publish d-5 +right c6 +scold d7 +someone n4d-5 +we n4c-6 . c7 @reply a-5d6c-3
ask-beg $ a-5 +but a8n6m-6 +customer c7 +daily-life c10 +do m6 +during a-4 +feel a7 +figure m6 +grave r-7e9 +i a6d-5 +if d-6 +joke n8 +mock d6 +never-again d-5 +order-ref m3 +our c5 +people d5e-6 +price d5 +publish a4 +shop r5 +someone a6 +sorry-adj r-4e3m5 +time-unit a-5 +understand r7 +wait m6 +we r8c4 +what-q d9 +you m-7 +your a-4 . c-4 @reply r-5d-6c-4 ^ a3c-6m-5 ^^ n5
ask-question . m15 @reply d-8m12
bad $ c-10 +cond-hurt a9 +if r-6n6d8e6 +not c5 +not-but c-6 +on-us a-6r12 +regret n7 +someone n7 +sorry-adj a-5 +we a6c-4 +you c10 . a8d-4m-4 @reply a5c13 ^ a5e-6c-7 ^^ d-5
bad-act +be-past e-4 +publish a8 +we d8 . a14r-6e-6c-3m-10 @reply a7 ^ a9
be-past $ a4r-6n7d-4 +belittle a12d-11 +but e4 +campaign d-9 +cond-hurt n5 +employee e-6 +err-verb c7 +explain d7 +fault e-6 +fix n7 +hack a-6 +hurt d-7e-3 +if a6n11 +intent n11e-5 +intern e7 +joke e-8 +misunderstand a-5n-6 +never-again e-5 +not r6n6d-3 +not-but e-6 +not-our-doing e6 +on-us r10 +our r-5d-9m-5 +passive-wrong n9e-5 +publish e3 +regret a-7 +someone d-5e14 +sorry-adj e-6 +they-sorry a6 +wait a6 +we n3c-3 +you n-5 . a8r-8d-5e7m-10 @reply r6c-4m5 ^ a10r-3e-8m-7 ^^ a-8e12c-6
because +but d5 +complain e5 +right a5 +wait e6 +you d6 . n-5d4e2 ^^ r8
belittle $ a7 +but d6 +campaign d-8 +our n6 +sorry-adj n8 +time-unit d6 . a5d13e-5c-9m-8 ^ d6 ^^ d8
blame +everyone d-7 +i a5 +if d5 +know d5 +nobody a6 +not d6c-5 +on-us a7 +someone d-7 +what-q d-5 . a4e-5c-5 @reply e4 ^ a8d-6
boss $ a13d-5m-6 +not e4 +sorry-adj a-8m8 +they-sorry m5 +we m6 . a9d-6c-9 @reply a-5 ^ e-10
but $ e-6 +do a7d-4m-7 +during e6 +fault e10 +feedback d5 +funny d-5 +grave n6 +i e6 +if a9c-5 +not a-4r-7d-9 +obvious d7 +product-safe c7 +regret d10 +service-talk a7m6 +should a7 +sorry-adj m7 +system a9 +understand n-6 +want d-7 +we c-5 +you a3 +your a-6e4 . a7r-14d4e8m6 @reply e-13 ^ a-5n-5d11 ^^ d-4
campaign $ e-5m7 +change c5 +deep d6 +do e-5 +during d4 +event c5 +everyone n5c-5 +figure c7 +if d6 +not a5m-7 +number-word a-6 +our e-6c9 +outage e11 +own-self d6 +password e6 +price c6 +public-figure d-8 +publish e-4 +right a-10 +say a-8 +scold e7 +someone a-10d5 +sorry-adj a6 +we n4c-4 +what-q d-5 +wrong-deed a5 . a5r-10d6e-2c3m-5 @reply a6d-10 ^ d-6c4 ^^ d6e7
cancel . r9n-6m-7 @reply a5 ^ a6e-5
cause +not a5 +our n5 . a-4r7n6 @reply d6
change $ e-10c3 +not e4 +our e6 +policy d-7 +supplier e6 +we n-5c-3 +you a-7 @reply a7d-4c5
closed $ d7 +never-again d-5 +not d-6c9 +rumour c7 +sorry-adj r5m-6 +we a7n-7c10 +you d7 . a-6r7m-6 @reply r-5 ^ d-6 ^^ a-5r7m-6
come +not a-6c4 +publish e-4 +scold d5 +sorry-adj n4 +we d2e10c-5 . d3e-5 @reply a-5 ^ m6 ^^ d-8c6
complain $ d6e-7 +figure d-4 +listen d7 +not e-5 +people d10 +please e6 +we d-7 . r-6d7 ^ d5e-7
cond-hurt +feel a6 +if d-9 +our a5 +someone n-5 +what-q a7n7d4 +you d-11 . a4n9e-6m-5
condolence +we r5 . a-5r15n-6d-8e-7 @reply r21
contact +sorry-adj e8 +we e-2c9 +you e-4 . a-4r3n-6m-7 @reply d-14c-6 ^^ e14c7
correction +figure e5 +not c5 +not-but c-7 +number-word c7 +we c8 +what-q c-6 +yesterday c5 . n-7c12 ^ a-5d-5e-6c9 ^^ a-7d-5c9
customer $ e-7 +not d-9 +our a-7d7 +regret e7 +they-sorry n7 +we r4d6e-4 . a7n4e6 @reply d9e-5 ^ n3d5 ^^ n4c5
daily-life $ e-4m3 +intern e-6 +not c5 +our d-5c5 +scold d-6m6 +sorry-adj r7 +we r-5 +you r-5e-5 . a-4d-5 @reply n-5d6 ^^ n-6d-5
dear-sir +if d5 +right a7 . d9c-8 @reply d4e-6
decision $ n7 +err-verb a7 +not d6 +refund e7 . e4c-7
deep $ r-5e-3c4 +i r-8c-7 +right c-8 +someone a-8n6 +sorry-adj a6n-8e7 +wait a-6n9 +we r-10n6 +you d6 . a4d4 @reply a-5r3d-10c-8 ^ a3r1n-4e-5 ^^ r5m-5
delete $ a5d-3c-5 +if c11 +our d7 +publish d5 +we d-5 +what-q c5 . a5r-7d-5e-6m-9 @reply a4 ^^ d6c7
deliver +not d5e4 +we e2 . a-4d-9e1 @reply r9
denial +inaccurate d-8c3 +not d7 +what-q c7 . c7 @reply d12c-7 ^ a-7c11
do $ n3c4 +fact a9d-7 +fix n4 +hurt a6 +not a-5 +not-our-doing e9 +our e4 +passive-wrong n-8 +publish e4 +scold d-6 +someone n3d-4m5 +sorry-adj a-3 +wait a7e6 +we a5c-6 +you c5 . r-4 @reply e3c-8 ^ c-6 ^^ a-5n-6m5
during $ r3e4 +fault n8 +hurt e6 +i d6c-5 +if d-6 +not a3n-5 +price d-8 +publish a6e6 +rumour c-11 +scold m-8 +someone e-5 +sorry-adj r4 +they-sorry m5 +we d7e-4 +you d4 . a-5n-5c-8 @reply a-3e-5c5 ^^ r5
employee +month e8 +policy e5 . n-6 ^ e5 ^^ e7
err-verb +figure c3 +fix a6 +i a-8c11 +know d5 +number-word c6 +people c6 +publish c7 +someone d5 +we a6r-5d-7m-6 +weekday a-5 +your e7 . a15n-6m-9 @reply e4c9 ^^ e-6
event $ a-6m4 +not d-5c7 +not-our-doing e10 +sorry-adj a-5m5 +we a-6 +you r-8c-7 . m2
everyone $ e6 +i a6m-8 +never-again d8 +not n5e-5 +not-our-doing e-5 +our d4c-6 +price a7c-7 +right a8d-5 +someone d5 +sorry-adj a5m-5 +we n3 +you d-6 . r-6n3d-4 @reply d7 ^ a8r4n-6d7e-4 ^^ d-6
experience $ d7 +we d-5 . a7d-4e-7c-8 @reply r8 ^^ a7
explain +figure c10 +never-again c-6m8 +not n-5 +quoted c7 +thank d-9 +today d5 @reply d4 ^ c7 ^^ e-7c11
eye-roll $ d8e6c3 +not d7c4 +someone a7 +system c5 . d8e6 @reply e8 ^ d6
fact $ d4c3 +figure a-3m7 +only d7 +positive a6 +we d-7m5 @reply d6
family $ d-5 +i d5c6 +if d7 +not d4 +our a-4 +price d7c-5 +we m-6 +you e6 . a5m-4 @reply a5d5e-6 ^ e-8
fans +not-our-doing e-8 +we n4 . a5d6c-7 @reply e-9
fault +figure m-5 +not d7 +number-word a-5 +our a7 +passive-wrong n8m7 +sorry-adj m-6 +supplier e8 +we a8c13 . a6r-3d-6m-6 ^ a5d-7c-7 ^^ n7
feedback +we a-4 +you d8 . d4e-7c-6
feel +our r6 +sorry-adj r-9 +we r-7n13 +you r-7n8 . a2n14e-6 @reply d-5
figure $ a-6n-4d-6e-3c5m6 +fix c5 +i r7d5c9m5 +if a5 +inaccurate c9 +intern e-7 +not n-5c14 +not-but c8 +on-us c9 +our n4d6 +policy a6 +price a-5e-5 +publish c4 +regret r5 +sneer d6 +sorry-adj r4e2 +they-sorry m3 +we a3r2d4 +you n-5e-4 . a-8n-8d-5e-8c3 @reply a-5m-6 ^ n-5e-4c5m1 ^^ c-5
fix $ e-5 . r6d-4e-7m-5 ^^ c6
four-dozen-words . a-9r-19n-10e1m-17 @reply a-6n-11c-10m-9
funny $ d4 +mock d8 +we a5 +you n9 . r-4n-4m3 ^^ d4
grave +our a-3 +publish e6 +responsib e6 +sorry-adj n-5 +we a4n-7d-6e7 +you n3 . a5e-5 @reply c-6 ^ a4 ^^ n4
greeting $ d7e-7 +sorry-adj r6 . d-10 @reply a-7m-7 ^^ a-6n-5d-4c-8
guilty-pleasure . e-6m5
hack $ e8 +nobody e-9 +not n6 +our e12 +password e-7 +rumour e7 +someone e4 +we e8 . a-7d-11e6c-10 ^^ e-11
handle $ d-7 +not c7 . e-4
happen +hurt n6 +not a6d5 +our d6 +we r5n-5d-6 +you a-6 . d-4c-6 @reply n-6e-3 ^ n7d-3e5 ^^ d-4
happy +if d-8 +we n4e-5 . n7d11c-5 @reply d-3
how-to-neutral $ a-4 +if c7 +not a-3 +we d6 +you d-6c5 . a-3d4e-7 @reply a-6d-6 ^ d-6c-4
hurt $ d6e6 +if d6 +nobody a-6n5 +not d8 +our n4e5 +say e7 +sorry-adj d5 +want n5 +we n5d-9e-4 +what-q a-5d-5 +you n6 . n9d-5e-4m-9 @reply a-5d-3
i $ c-8 +if n5c-8 +let e-6 +lie e6 +misunderstand c6 +nobody d-4 +not r-5e5 +not-but c5 +number-word a-3r5e5 +on-us a7d-5 +order-ref d-3 +our d7 +own-self d7c-5 +people c-5 +policy e5 +positive m6 +promo c13 +publish a-6d-8 +quoted d5 +regret n6 +shop e7 +should e4 +someone n5 +sorry-adj a5r-9c-6m4 +they a-5 +time-unit a4c9 +today a-5d-3 +we a-6e-4 +weekday c7 +what-q a7r-6d-6 +worth d7 +write d-7 +yesterday a6 +you r-9n3 +your m-5 . a9m2 @reply r5d-5e-5c16 ^ a8e-3 ^^ a-6n3d3
if +instead d8 +know d-7 +let c6 +link d-10 +month a6 +not a-6c-5 +number-word a-7r8 +our n4 +please c6 +quoted a5 +refund a-11 +should d7 +someone n5d-15m-6 +sorry-adj r-5n12 +they-sorry a6 +we a-5n6d-5 +what-q a5d9 +you e-6 . r-5e-5m-7 @reply e-6 ^ a-10c-8 ^^ a15d4
inaccurate $ c9 +not-but c-9 . n-6c11m-8
inconvenience +regret r9n-7 +sorry-adj r6 +we a-7 . r12c-7 @reply r6
information +we e-3 +you a-4d-10 . n-7e-5 @reply d8 ^ a-3
instead +not c5 +not-but d7 . a4c5
intent +never-again n8 +nobody n10d-7 +not n11 +price d8 +we n9d-8e-6 +what-q c5 +you d6 . a-6n8c-8 @reply n6
intern +not e-4 +publish e6 +write d7 . n-5d-7e10
job +our a6 +you d8 . a-5n-3e-9c-7 @reply d7 ^ n-5d-6
joke +let d5 +not a4n8 +service-talk n5 +sorry-adj n7d5 +what-q a5 +you d6 . a3r-8n5d12e-7c-5m-11 @reply n5
know $ d2 +our e-7c-6 +price d8 +scold d-6 +someone a-7n10d-4 +we a2n4d-6 +you d4 . d5c-6 ^ m5
lack $ c5 +our d4 @reply r6 ^ e8
laughing . m9
learn $ n9 +not a7 +our d7 . d6 @reply d6 ^^ d8
let $ c6 +not r3c-7 +right a7 +we a-6c-4 . n3c-8 @reply n-10d-9 ^ e-4 ^^ d4
lie $ a5 +not c7 +rumour c-6 +we a5 . a7n-6e-9 @reply a4
link $ c6 +right c9 +we a-6 . a-5d-7 ^ d-5c6 ^^ c8
listen +not a8 +we r-5n8d-12 +you n6 . d3m-4 ^^ d5
many +not d10 +we d-6 +you d6 . a5c5 @reply d4
mark-caps . a-8n-8c4m3
mark-dots . a-7d7c-4m7
mark-emoji . a-11d-10e-11c-3m8 @reply d-3e3
mark-exclaim . a-14r14d-14e-6m-3 @reply r-4d-7e-7
mark-handle . e-4
mark-initials . a-4d-10e-4c-6 @reply a-4d-10e-4c-6
mark-money . r-6e-4 @reply d-8
mark-question . a-19r-6n-18e-9c-6m6 @reply r5d8e-5c-7m8
mark-quote . r-9n-3d-7e-5m10 @reply d4m-6
mark-star . d-5c32
media $ m5 +not d6 +not-but c6 +you d6 . a-7d2c3 ^ e-5c7 ^^ a6
misunderstand $ e5 +quoted n8 +we r-7n11 +your c6 . r-9n10m-8 @reply c6 ^ e7
mock $ d-5e-5 +our d-4 +quoted d6 +thank d8 +we n6 +what-q d-10 +you d7 . d5 @reply n-4d5 ^ r3d3e-5 ^^ r2m-7
month $ a7d-5c7 +our a-7e-4m6 +price d6 +sorry-adj m7 +we m5 . d-9e-6 @reply a-5d8
never-again $ a6n-6 +not d4e-5 +our a-6 +public-figure e8 +should a11d-5 +someone n8 +today d11 +want n4 +we a-4 +write e7 +you d6c-6 . r-6 ^ a5 ^^ d6e-6
no-excuse +not a12c-5m6 +we m-8 . a8c-5m9
no-further +not n7 +scold d-8 +you d6 . c4 ^ d8 ^^ a-8d9
nobody $ r7d-4e4 +not c-4m4 +our n7 +publish d6 +regret m7 +wait a5 +we n4c7 +you d5e-4 . a1r-6n-6e5c3 @reply a5d3e5c-8 ^ a5e-6c3m-2 ^^ e-5
not $ r-4e2c-4 +not-but d-11e-8 +number-word c8m-6 +official d-5 +open-hours d7 +order-ref a-4r3e4 +our a-4r-8 +outage e7 +partner e7 +people n-6d-4 +place a-6 +please c-5 +policy c-5 +price a-7r3c-7 +problem d7e-7c7 +promise a6 +quoted e-5m-6 +regret e-4 +responsib e7 +review a7e8 +right d7 +rumour d-4e-6c6 +say a3c-6m6 +scold n5c-6 +service-talk r8 +should a8 +someone c-5 +sorry-adj d3e-6 +stir n-8d14 +team e5 +today r8 +try a8d-6e8 +understand n6 +value n5d-8 +wait r-4d-5 +we c-4 +weather d-2e7c-11 +what-q d3e4c-4 +write e6c-5 +you n-3d3 . a2n-3c12m-4 @reply d5c-6 ^ a9r-4e-3c-4 ^^ a-5m5
not-but $ c7 +quoted a-6 +right a-7 +say c-5 +we a5 +what-q c-3 +your d7 . d-6c15m-6 ^ e-6c12
not-our-doing $ e4 +order-ref e7 +partner n5 +promo e-5 +we a5 +what-q c-6 . n-5d-9e16m-3 @reply a-5 ^^ a-5
number-word $ a-5d-6c6 +our a6d5 +policy d-13 +sorry-adj a4r5 +stir e11 +system e6 +we d5e-4 +you a4e7c-6 . r-5n-8c-6 @reply d3c9 ^ a6e-4 ^^ d7
obvious +we c6 . d7 @reply d6 ^ n8d-6 ^^ d-6
official +we m9 . a-5m4 ^ d-7m7 ^^ a-10m7
on-us $ a6 +our d8 +we d-5 . a15n-5e-4m-5 @reply d-3 ^ a10d-6e-6 ^^ a6
only $ a-6d-7e4 +price a-6 +we e12c5 ^ e-8
open-hours $ a4r3 +someone e5 +system e-6 . d-6 ^^ c8
order-ref $ a8d-6 +our e8 +someone e6 +supplier e6 +system e-4 +we n6 +you r5 . a-3n-6d-6c-6 @reply r4e-7m4 ^ e7 ^^ a-7d6
our $ a4 +own-self a6 +people m5 +positive e5 +product-safe c5 +promo c5 +publish d7e7 +regret n5 +right a-7n5 +rumour a-4 +say a5 +service-talk n7c6 +shop n3d9 +someone d-6e8 +stir n4 +supplier d-6 +team a-4e-7 +threat d11e-5 +time-unit n5d-5 +value n9d-5 +wait e5 +we r-4n4e-5m4 +weather d-4 +what-q r-5d5 +you d5c-4 . a3r-3d-7 @reply n6e6c-10m5 ^ a3e-4c2 ^^ r6d4m-4
outage +system e-6 +wait e6 +you m4 . a-2r10n-4d-7e2c-11 @reply r-11 ^ r4
own-self +system e-8 +we n-6 +you e5 . r-6d4c-4 @reply e-5
partner . r-6d-9e22 ^ c6 ^^ e-5
passive-wrong . a-7n20d-4c-10 @reply n7d-7 ^^ d-4e-6
password +publish e-5 +we e6 . d-6e6c-7 ^^ m7
people $ a6n4d-6 +publish n6 +scold d6e6 +sorry-adj a7m-8 +we d4e-4 +you a5r-5 . m-7 @reply d6 ^ n-5c4 ^^ r7e5
place $ m6 . e-6 @reply c5 ^ a6d-6 ^^ d-5
please +you r4c4 @reply e-6 ^ c5
policy $ c7 +say a6 +what-q d4 @reply d6c-6 ^ a-7d-4
positive +price c-8 +sorry-adj c8m5 +we n8 . d3c2m3 @reply c-3 ^ e-12m6
price $ n3 +problem e7 +publish a7 +quoted m8 +say d-5c-5 +scold a7 +someone n-8c5 +they-sorry c7 +today c9 +wait d6 +we a6 +weekday a7 +what-q a-5d2 +yesterday c5 +you a4d5c3 +your d10 . a6e-4 @reply a-5 ^ c4 ^^ d-4m4
problem +regret n5 +we a-6e7m5 . a-5n4d5c4 @reply d10
product-safe $ c6 +we d5 +you c6 . r-5m-5 @reply d7e-6c4 ^ d-5
promise +we d-10 . d-6 ^^ a7
promo $ e-7 +publish d5 +regret a6r7 +right d5c7 +someone d5 +you r5d-5c6 . r-6n-5c-3m4 @reply a-6r7d-4m-8 ^^ d-5m-3
public-figure $ a6e5 +publish e8 +responsib a10 +we a-5d4e8 . r-5n-5d4e-4m2 ^ n-6c-3 ^^ a-3d-4c-3m6
publish $ a-5r5 +quoted c5 +repair-act c5 +right e7 +someone e7c-6 +sorry-adj a6e5 +thank d5 +time-unit d6 +today a-6 +we r-7n-6d-4e6c-5 +what-q e-5c8 +write e8c-8 +yesterday c6 +you d-7 +your r5n7 . d-4c7m-8 @reply r3d6e-6 ^ a4 ^^ e5c-5
quoted $ c7 +right a-5 +sorry-adj e6 +they-sorry a-7m6 +we d6e-5c4 +you d3m-5 . a4r-7n-3e-5m7 @reply a4d6m-6 ^ e4m4 ^^ a10e4m6
refund $ r9 +repair-act d-4 +time-unit d-4 +yesterday c7 +you r-6 . a3n-10d-8e-5c-9 @reply e-5 ^ a9d-6c-6
regret $ n11e9 +service-talk n-3 +time-unit n-5 +we a-8r9d-7e5c-4 +what-q n4e-5 +you r-5 +your n4 . r6n22d-15c-6m6 @reply r17e-4 ^^ e-8
repair-act $ d7 +we c6 . a4d-6e-7m-6 @reply a5c4 ^ e-5
responsib +we a-11m9 . a16n-5d-8 ^ a8
review $ c4 +we d-6c-8 +you a-5 . n-8 @reply a-6 ^ a-7
right $ a-7 +sorry-adj e8 +time-unit c6 +we a3d-6 +what-q a-6 +you a8r-6 . a5d-6e-4c4 @reply a10r-8c-9 ^ a6d-6c8 ^^ e-5
rumour +shop c5 +we e8 . a-5d-3c17 ^ a-6n-6c13 ^^ a-5
say $ d5e6 +someone a-6d-5 +sorry-adj r-8m11 +wait e-3 +we r4n-11d4e-5 +worth c7 +you a4d-3e-4c4 . a3r-5e-5c7 @reply c4 ^ a-5d6m4 ^^ d4
scold $ c5 +shop d6 +thank d9 +wait d5 +we a-4 . d5e-5 ^ a-5d5 ^^ d7c4
service-talk $ d6 +sorry-adj n6 +we c5 +you r-6n6 . a-7r11n-5d-4 @reply d-6e-5
shame . a15e-6c-5m-8 @reply a6 ^^ a7
shop $ c-7m3 +someone a6 +supplier e5 +we r7e6c-6 . a-6e-5 @reply r-3e5 ^^ e6
should $ a8r6n-6d-5e3 +sorry-adj m8 +stir d8 +supplier e10 +we r-9d-5 +worth a6 +you e9 . a8m-7 @reply d6 ^ a6c-6
sneer . d8e-5 ^ d11 ^^ d11
someone +sorry-adj n6 +stir d8 +we a-6 +what-q n-5e-7c-6 +write e6 +wrong-deed d5 +you d-6 . r-5n5d6e-4 @reply d3 ^ e-4c4m4 ^^ a-6n-6d9e7
sorry-adj $ a4r-2c-5m-4 +system r7 +they e-7 +they-sorry m6 +value n8 +we a-5n4c4 +what-q r-3n8 +you r-5n7m4 +your a-8e-6 . a13r21d-23c-6m14 @reply a-4r19n7c8m-10 ^ a8m-4 ^^ a-6n3c-4m14
sorry-not . a-5r-6c-7m19 ^^ a-5m9
stir $ a-6 +we n8 +what-q n6d-8 . a-7n11d3e-5c-5
stock . r4m-6 @reply r4
supplier +we e5 . a-9d-11e11c-10 @reply e4 ^ e11
system $ e5 +you d5 . a-4r5d-10e14c-12 @reply a7e3 ^^ r7e5
team $ a-4c7 +we n-5d-8 +you a5 . d-4c-7m-5 ^^ e7
thank $ d5 +we n4d3 +worth d-7 +you d-4c-4 . a-8d-5e-10 @reply r-4e-7m4 ^ a-8n-5d-7e-7 ^^ a-6r-3d5
they $ e8 +we c-6 @reply a-6e4 ^ d5 ^^ e5
they-sorry +we a-7m8 +what-q a5 . r-9e-5c-8m6 @reply m12 ^ a6n7c-6
threat +you d5 . n-6d6 ^^ d7
time-unit $ a-4d-4m3 +we n4 . n-5d-3 @reply a-3e-5m-5 ^ d8
today $ n-4d-2 +wait e6 +we a4 +you c4m5 . r7n-7e-5m3 @reply d-5m-8 ^ n-5e-6m8 ^^ m-8
tomorrow $ c11 . r11n-5d-2e-11c-5 @reply a-12n-6d-7c-4 ^ c-6m-9
try . d3e-6 ^ d7
two-dozen-words . a-18n6d7e-5m12 @reply r5n-5d3
understand $ d6 +we n8d-5 . n6d2e-7c-5m-7 @reply a-9r-7 ^ n5d-11 ^^ n4d-7
value $ n5e-6 +we a-8r-6c-5 . r-5n8e-4 @reply n3d4 ^ n-4
veteran +you n6 . d8e-7
victim . d-8
wait $ r-8 +we e-7 +worth e10 . r16n-5c-4 @reply a-6n-5d7e-4
want $ n6 +we d-3 +you n-4 @reply d6
we $ r5 +weekday e7 +what-q c4m-5 +worth d-6 +write e-4 +yesterday a4d3 +you a7d-4 . a5d-3e-3 @reply r3d-7e4c-3m2 ^ a6e-5m-4 ^^ a4r-2
weather . a-7r5n-5d-5e6c-5 @reply e6 ^ d5
weekday $ r6c4 +you r5m-8 . n-6d-12e-11 @reply a-14 ^ c-5 ^^ c8m-4
what-q $ c-8 +wrong-deed a5 +you r4e3m-3 . r-6d2e2 @reply n3 ^ r8n-4e-6 ^^ d-3e4
women . a6m-6 @reply e6 ^^ d7
worth $ e4 . a9r-5n3
write +you d-5e-5 . n-6e5 @reply n-4d6c5 ^ r12n-4c-7 ^^ e6
wrong-deed $ a-4 +you a-5d-6 . a16r-9d4c-7m-7 @reply a8d-3e-5 ^ a5
yesterday $ d4e-7 +you c4 . n-11d-5c11m-4 @reply a-5d7 ^ c4 ^^ c5
you $ n6d-4e2m6 +your d-3 . a-6n-4d4 @reply n6d3e-5m-7 ^ a8e-5 ^^ d3
your $ d4e5c6 . e-7c-11 @reply a7r5d5m-5 ^ r-6n-5
`;

/** First letters of words, by language. */
export const words: Readonly<Record<string, string>> = {
  de: `
00 0 c3
12  d-8
13  c9
20  m-4
5  c6
6  c5
7  c5
8  c10
a  d6
ab  a-5d-7 gek a6
al le n5 len n6e-6 s a11n9e-4
an  c-8 der r-6e-5 geh e-4 gen m9
au ch d6 f d-9c8 gen d5 s d-3 sge r8d-6 sre m21 ssc e6
be dau n9 hau d7 i r-7 ile r9 im a6 kom d6 rec a8 ric e-5 sch e6 ste d-5m8 tre e9 tro n5 wer d5
bi lli d6 o c5 s d-5m-5 tte r8d-8
bl itz d-4
br unn d10
co de c5
da  e5 bei d-6 mal n8 nke r-5m6 nn d6 rf d8 s d-4e4m-4 ss a-11n13
de ckt d-3 ine d-6 m d-3e4c5 n n3d-4 nn d-5 r e3 s e7
di e d-3c3 ese c6 r d-4
do ch a-6d6c15
du rch e8m-6
ei gen a6 n d6c-5 nem r-6 ner n-6e9 nge e9 nze n6
en de d11 tha c10
er  e-6 nst n6
es  d-8e-5m-3
eu ch a4
fa llt r7d-3 lsc a-3d7c9 ssu c7
fe hle a6 ier d9
fo rmu n7
fr age e-6 ei d-5 eig e6
fu r d4c-6 tte d6
ge bet m6 buh d-6 fal c10 gen n-6 ht d-5 lau n7 mel c9 ric d-5e-7 rn d-4 ruc c6 sch a10
gi bt d-5e-5 lt c7
gr ati d-6
gu t c6
ha b a5 be a7 ben a13r-13e3 lt d7 nge a6 t r-7e10 tte e6c5
he ute r5d-5
hi er a-7c4
ho he d-4
ic h d-7
ih nen e-7
im  n-4d-3
in  d-4c5
ir gen e8
is t a-3r6d-4e-6c6
je man a-6
ka bel e6 ffe e-4 m e6 nn e8
ke in c-6
ko mis d6 mmt d-6
kr ank n6
ku che r6 rs r7
la ng d-6
le id r6 ide r10 sen d7 ute d6
li ebe d-5e7 efe e-5 egt e7
ma che n5d6 cht a-6 g c5 l d10 n n6d7 nch n4e-5
me hr d-5e8 ine d7 ins m6 inu d9 lde d-11 nsc n7
mi ch c5 t n-5
mo gen d-5
mu sse d-6e7
na ch d-6 chr e9 chs c-7
ne hme d-5 in e-5c8
ni cht n4c2 e a5
no  m10
nu n n7
od er r-6d-4
oh ne d-7
pa sst d6
pr ofi e8
re chn a4 cht d6 gel d-5
ri cht c5
sa mst c5
sc had r6n12d-7 hau d-5 hni d6 hra d-7 hri c7
se chs d6 i c7 ine d7 it d6 kun e8
si nd e4
so  n5d4 ll d5 lle d9 rry a10
sp ate r9
sr y r14
st adt a5 amm e7 ehe a-6 eht c4 imm d-5
te rmi d-9
to n a7
tr agt a6
tu t r4n5
ub rig d8
um  r5d4 lau c5
un d a8r-7c-7m-3 s n4e5
ve gan d-10 rsc c-5 rst r5 rte a7 rwe d7 rze a-5m5
vi deo e4
vo n a6e6
wa nd d-5 r a7n3 s d4
we g d-3 gen r8 il a6 iss d4 ite d4 lch d-9 r d4
wi e d6
wu rde e5c-4
za hlt d-9
ze igt c8
zu sta e6
`,
  en: `
00 0 d7
08 00 c5
1  c-6
10  d-5c7
11  c8
20  d-8m-5
4  n8c-6
40  d6e-4
6  a8
60  m7
99  d7
a  r-3d7e2m-4
ab out a4d3e-4m-6
ac cou d4 ros n5 tor e6 tua a9
af ter a-5d-8
ag ain c-5m8
ai rpo e-5 sle d-9
al arm e6 l r7d-3 way n8d-6
am  a5
an  n-4e12c4 d a8r-4n-4e-3m-5 oth c5 y n7e8 yon a-5d6 yth d-4
ap olo a5c-5 p e9 pre n9 ril a6
ar e a-6r6n3e-5 en a-5n5c9 oun e5
as  n5
at  r4 tac c13
aw ay n6
ba ck r4d-9m4
be  a-4d6c-6m4 cau a8d4 com n6 en a-5n5 for e8 g m8 ing d6c8 lie d6
bo ld d5 th d-6 ugh c7
bu t d-8c-5
by  e4m-6
ca ll c-5 me a7e8 mpa d5 nce r10d5 rd d-3 se d-6 use n6
ce rta n6
ch arg d-9e10 ari d11 art c11 eck e6
cl ick d8 osi c5 ub a8
co me a-8n5 mme n9e-6 mmu d-7 mpa d8e5 nfu n7 nta c4 rre c13 uld e6
cr edi c5 ime d10
cu sto n6c-6 t e6c8
d  m5
da te c12 ys e-8
de cid d5 ep m6 fen a9 sig d-6 sk d-10 sol m8
di d a6d-3m6 dn a4r-7e4 ffe a-7n6 ffi n8 sap n6
dm  r6
do  a-9 es a-5c6 n a-9 or c7 ubl d-7e7 wn a5r5
dr ive e6
ea rli c13
eg g a7
el eve d6 se c5
em oti n12 plo d8
en ds d-6 gli d5 tir e5
er ror a-4n5
ev ery a4d5
ex cus m14 tra m7
fa ce a7d-8 cto a7 ir m7 mil r-6n7e-9 ult d6e5
fe e e-6 el m6
fi gur c6 nes a6 rm e7 rst e5
fl ag a6
fo lde d-6 lks r8 llo e-5 r a3n-2e-4m-5 rgi a9 und e-6 ur e7
fr ee a-9 ien n5 igh c6 om a4r-6e3 ont a-5 ust d-6
fu ll e-4 ner a6
ge t a-5e-6
gi ve d-7
go  d-5 es d-5 ing d8 ne a6e-4 od d-5 t a-5r6n5e4
gr own d8
gu ilt a6
ha ck e-5 d e7 lf e7 rm n-7 s a-11r5d-4 sn c8 ve a-5
he  c9 ad d-5 adl c4 art n13 re r-5d-5
hi gh n8 m d-6 s e9 t n6
ho t a-5d-6 urs d-4c6 w d5e-8
hu man e5 rt a5
if  a5
im age d-7
in dus e7 ter a-7e6 tro e7
is  a-6n-5e-5c6 n a-8e-9c2
it  r-3d-3 s a4
jo bs c8
ke ep a-5d3 ybo e8
ki ndl d8 tch r6
kn ow a-9
la bel c9 rge d-3 st c-5
le arn n10 ase c5 ave d-9c7 ctu d6 ft e12 t d9 tte a7
li cen e8 ght a5 ke d-4 st d-8 ste d-7
ll  a-9e-3m5
lo l e8 ng d-7 ok d5 ts d5 ve n5d-8
m  n5
ma de d-5e-6c5 ke e-5 nag e5 rke d-6 te d-6e8 y d-5 ybe d10
me diu d-3
mi dni m6 nut d5 sre c9 sse r7 sta n-7
mo men d-8 nda a4c8 ney a9 nth d-4 re r8 st a-6
mr  r10
ms  d-6
mu seu c8
my  e9
na me a7d-9 mes c-8
ne ed a-7 two e7 ver d3c7 xt d6e5
ni ght a5 ne a-6 net d8
no  a-4n-3d-7 rth c13 t r-4n6e-3c7 ted d7 thi d6e-4 w e5
nu mbe d-6
of  d4 f a5e6 fic e7
on  n-4 e a3n-3d-3e-3c3 ly e-5c-4
oo ps c9m7
or  r-5c-5
ot her a-8d4
ou r r-3d6m3 t n-4d-3c2m-5 tsi e8
ov er d11
ow ing r8
pa cke d6 ge a-5e8 rdo m14 rk d7 sse r12 yro d7 ys d9
pe opl d10 rha d11 rso r-5
ph one c4 oto c6
pl ace d6 ane d5 atf d-6e6 eas a-7d-6
po ste a5 sts e8
pr ice e11 int e7 ofi d5 oud d5
pu bli e-4
ra ce n6 cis a-5d5 ise e7
re  d3 ad a-5 cei d-11 cor d8 fle d-6 gre a6r5m4 por e-7 sid e-8 spe d6 spo e7
ri val d5
ro om a-7 se m8
s  n-2c4
sa id a4n7d-7m-7 lar d6 me d5 w e5 y c9 ys a-7
sc ree d5
se e n6e5 ndi d-6 nt e16 nte e7 t d-5 ts e6
sh are c9 e e5c-5 ift e5 ock n14 ops c-6 oul a5n-6 out d8 ut r-4
si gn d5 gne c5 mpl d6 nce d5 ngl c-5 x e-5 zes d-6
sm all d-5c7
so  n-4d4 ld d-5 me n7 meo d-3e8c4 met a5 rry a5r7e2m7
sp oke a6e5 ot a-7
st  c5 aff e7 ar d8 ay d5 ock e7 ore d-6 ory d8c5 ree c6 ron d-4
su mme e5 ppl e6 re d6
ta g d-7 kes d-6
te am e6 ll r5c-9 st a8
th at r-5n7d-4 e d-5e7 eir c-7 em d-7 ere d4m-4 ese d7 ey a-4 ing n8e5c-5 ink a-7 is n5d-3e-5 ose n5e6 oug d-6 rea d-6 ree e-4 rou d-6
ti me a-8r5 min d5
to  a2c-2 day m-7 ld a11d-9 nig a6r4 ny r6 o n-4 ok a6 wn d6
tw eet e6 ice a7 o n7
un der a-4d-4e-4 for n6 wel n7
up  d-5c5 set n4
us  a4 e d8 ed a10
ve  a-7c7 ry c5
vi sit a-5
wa it c7 ll d10 s a3r-9n-2e3 sn e9
we  d3e3c5m2 ath e5 ek c7 eke d-7 eks e7 lco d-7 re d6
wh at a-7 en d5 ich d-5 ile e-4 o n-3e-4c-6 y n6
wi ll a-6e-5m-6 th c-4 tho c-7
wo n d-8e-6 rd a9 rds d-5 rse d6 rst a5 uld d7
wr ong a4
ye ar d-6 ars d10 p d-5 s d-15 ste c7
yo u r2c-4 urs n-5
`,
  es: `
  m-5
10  d6
11  d-8
14  d-6
15  d6
20  d-5
25  c6
3  a-5
5  c-7
6  c-5
7  c8
90  a7
a  n-3d2c-5
ab ier a-7 raz n7 rim d6
ac a e7 aba d-6m6 ent n7 lar c7 omp r6 usa a-4d6
ad ela c6
ag rad d5 ua a5d-7 uan e7
ah  c6 ora d5
al  a-4c-3 go d-7 gui e7
am or d6 pli c12
an ali d-7 da d6c8 os n4 ter c5 unc d5
ap aga a7 ena n8
aq uel e15 ui a-4d4c4
ar rep a8 te d5
as i a9r-5n6d-4 oci d7
au nqu a8 tor e9c-6
ay er e-7
ba ja e9
be car a7
bi en a7 env d11
bl oqu d6
bu ena a-4 eno c4 sca a-4d5
ca da d3 lle d6 lor a-12 mbi a-5r3c8 mis d5 rgo d-4 rin n10 ro d6 rta m7 sa d7 sti e6
ce ntr e6m7 reb d8 ro a5
ci err r5c6 fra c9 ta c10 uda d7 vil d6
cl ave e4 ien d8e-6 ub c5
co bra a5 men c-7 mmu e7 mo n5d-3e5 mpe d9 mpl e-5c7 n r-4c-5 nsu e-6c-5 nte a5 nti a9d-5 ntr c-7 rre e5 rta e10 sa e6
cr ist d6 iti d7
cu alq d7 and a-5n-5d7 ent d6 lpa c-5 mpl a4c-4
da  d7e-6c5 r a-8 to c9
de  r-5d-3e3 cia c7 cis d-9 fen a11 jo e9 l e2 lit d5 mas r-6 sde c-5 sfi c7 spa d5 ten c7
di a e-4 ce a-8c7 eta m6 ez d-5 me d-9 mos c7 rec c-6 scu a5d-7
dn i d-8
do lor n-9 n d-5 na a5 nde c11m-6 s d-5
du ran a9
ed ita d7
el  r3d-3e5c3m-4 igi e8
em pre e10
en  e-5c3 gan c6 sen d-7 tra r5
eq uiv a-9
er an e7 es d6
es  a-4r-7e3c14 a n5 e e3 per m-6 ta d-4e-4c6 tab e4 tam c-6 tan a-5d2 te a-5d8e-3c3 tud d5 tuv a5
et ica a5
ex cus m17
fa bri e9 lla a12d-10 lta e-7 tal a7
fe cha c6 o a9 ria c6
fr ase e11
fu e n2d-10 era a4d-7 imo a8 nci r10
g  c7
ge nte d6
gr aci d-13c7 ita d6
gu ard d-8 sta d8 sto d-5
h  c-7m4
ha  a-7 ber a17r-6 bla d4c-6 ce a-8n3d6 cen d6 s d9 sta e-5 y n-4d-3c-5 ya r-9n16d-5
he  c6 cho e-6 mos e-7c3
hi cim a7 sto n7
ho ra r5d-9 ras d7 tel e4 y d-6e-6
hu bo n12
ib a n8
ig ual d-6
im pre e2 pue e8
in com n6 dep d-5 dic d6 fog c10 for a-5 tel e5 ter a-6e5 vit d7
ja jaj d-11
jo ven e7
ju bil c8 nto d-6 rad d-5 sti a9
km  c8
la  d-4e3 men r14c-5 s a-5m1 sti n10
le  a5e5 che c5 er d7
li o r8
ll ama d5e-9c-7 ega r4d6 ego e7 eva c6 ora d5
lo  a6e5 s d5m-5
lu is r6
ma l d-4e5c7 ndo r7e7 nte e-4 rzo c8 s c-4
me  c6 jor n5 nos d6 nti a5 rec a5 s e-6 ses a5d-6 ter a8
mi  e6c-6 a a5 ent d5 l a6d4m-6 nut d6 ra d-11 ro d-7 smo e-4
mo del d-6 men n6
mu chi a10 cho r9d9 ndo d6
na veg d-5
ne ces r5
ni  a4c9 ngu c9
no  d-4 mbr e-7 rte m-8 s d3e8 sot a6r-6n3d3 ta c10 tic c13
nu est d4 eva e-5 eve e6 evo d-3m6
o  d-6
of rec e5
oj o c13 os a8
on ce d6
op era d6
ot ra d-3 ro r5
pa gin d-5 is d6 lab n5 nch n9 ra n-5e-3c-6 ta a6
pe did d8 dim m4 dir d7 na n-4 rdo a9 rfi e8 rso n-4 rte e9
pl aca c3
po co n6d8 dem e-6 ne d-8 nem a5 ner d5 nia c7 r r3 rce c6
pr eci e4c6 efi d-11 egu n-6m5 ese d-6 est e8 ete d6 ime d-5 obl r7 oce d5 odu e5 ome a7d-4 ovo d10 oxi n5 ueb d-6
pu bli a-3m6 do n9 ebl d5 ert r7 nto d5 se c9 so e10
q  e5
qu e n6d4 eda a-6r12e-7 edo e7 ere c6 ien a10e6 iza n5
ra zon a10
re al c8 cla d-17 con a6 cto c-6 gam a7 gla d6 par d-6 sen d11 spo a6 sul a-7 tra d-5 vis a6
ro mpi e6
sa be e-9 bem a-5r6 ber d-8 bes d5 bia a7 bor d-4 le d-4 lio e6
se  a-3r5n4m-4 a d-5 gui a-10 gun n6 nsi n10 nti a-7r8n4m6 rgi n7 sen d6
si  d-7m-4 emp d-7 ent r5 gue a-6d-7 n r6n-6 nti n6
so bre c5 fa d5 lo a-9 mos a-7d8e5 n c9 rry r8m14
su  n3 be e6 bio e8 per c4 pim a13 pla e7 s d5
ta lle a-7d-3 mbi d-3e-7m-5 n d11 nto n6 qui d-5
te  d-6 nem d8 nia a11d-5e-5 rce n4 rmi d-5e4
ti end d-10 ene a4n-7d4e-3 que d-5
to ca a4d-5 cad d7 das d5e-5 do a-6 mar n8 ni d7
tr aba a-6d5 ans n5d-4 ato a7 es d4 ist n7
tu  n-5d-5m6 it a6 s d4 vo e7
tw itt d8
un  d6e3c-5 a a3n3d6c-5 o d3
us as d-5 o e7 ted d8
uy  d-5
va  e-8 cac c9 mos n-6 ya r6
ve ces e5 cin d-6 nga d9 nia e10 rsi c13 z n5d9
vi da d9 deo c6 eja c7 ern c-8
vo lve r6d-6
vu elv n-7 est d-6
y  a7r-7n-7c-5
ya  a4r5d-9
yo  e6
za pat d6
`,
  fr: `
0  a-5
1  c-8
12  c7
19  c4
20 0 m7
3  c10
5  a-7
6  e6
a  a3e4
ac cus d5
ah  r7
ai  e5 t a-7
ap pel d-9e-4
ar riv d-10
au  d-4 tor d7 x c-6
av ait e5 ant d7 ec d-6 ez d4 is d8 ons a11d-4 ril c9
ba s d6
bi en a5c7 env d-6
bo njo d-5 nne a-6 ute r5
bu lle c8 s r5
c  a6r-9e3
ca  n3e5 rte c-4 use r5
ce  r7c-6 lui c7 s e8 ux d6
ch acu n11 ang a6 ant e6 ien e-5
ci rcu c-9
co eur n7 mme n5d6 mpl c5 mpt d5 nte d-6 ntr e6c7 rre c6 urs e-6
d  d4
da ns e-3
de cou d5 man n-7 pui d5e4 s n5d-6 sol r8 ux d-8c-6
di re a4 t c8
do mma n7d-8 nc d7 nne c8 ubl e7
dr oit e-3 ole d4e-5
ds l r15e-6
du  a-5r5n4
ea u a-6
el le a4
en  r4d-3 que e-5
es  d11 t a-3c7
et  r-6e-7m-5 ais r5 ait a6e-6c10 e e6 es d9 oil d6
eu  a12
ex cus m4 pri d7
fo urn a-6
fr oid d4
h  a-6
he ure e6c5
im age n8
in diq c10 ter e5
j  a5d-9
je  d-10m-6 u d8
jo ur d5 urs d-9
l  d-8e3m-5
le con d9 s n-3c-3
li bre m-7 eu c5
lu i e8
ma i m-12 is n5 l n4 nge d7m7 rch r7d5
me me e6 rci a-6r5 ssa e6c7
mi lle a5 lli d7 nut d-7
mo del d-9 iti m6 n d7 nde n5e-6m11 nsi a6 t a6 ts d6
ne  a-4e4c-3 uf d7
no n c9 s r2 tre a7e3 us e5m-6 uve m7
nu it d-14m-6 its e7
on  a5d5
ou i d-13 ps r5
pa r n4 rdo a8m7 ris d4 rt a7 rti c-5 s r-5 sse n4d-6
pe tit c-5
pl ate n6d6
po rte a-7 ur r8d2 urq e7
pr end e-6 est e8 is a6n7 oce d6 ogr c6
pu  n8e5
qu  n6d9 and d-6e5 atr d9 e n15m-7 est d-7 i e10
ra con a-5 iso a4d-7 ppo d-6
re dig e5 gar r-5 gio e7 gre n5 mbo a4 mpl c6 ste e-8c6 tou d-7 vie d-7
ri en d6c-5
s  m-5
sa isi d6 ns a6d-5
se  e-6 con e8 s d8
si gna e8
so cie e9 ir m6 mme r-5n8 n d-5e8 nt a-5d-4 rry r5
su ppr d-4 r d4e-4c5
t  r-6
ti cke d-12
to ujo d4 ut m9 ute r4d-4
tr ist n9 ouv d11
un  a-4d4 e r-6d3c-3
ut ili e8
ve ndu a6
vi ent c8 lle d-8e-7 te e5
vo tre d-4 ula n5 us d4
`,
  it: `
  m-6
00 0 c-6
1  c6
14  d6
2  d-11
3  a4
31  c6
6  c-4
a  n-5c-4m-6
ab bia a13r-9e-6 bon d-10
ad  e5 deb d-13 dol n6
ag enz e-5
ai  e7
al  a-8n-5 cun n8c4 la d-8e-5 le e-6 lor d9
am are n9
an che e-6c-4 cor c-6 ni a4
ap pro a6
at tri e9c9
au tor e9
av eva a5d-6e11 evo c7 vis d-7
az ien n7
bi gli a6
bu ona d5
ca mbi d7 mer d8 nce d-5 pit d11 rte a10
ce  a6 na c6
ch e a-5r-3n5 iam c-6 ied a7 ies m5
ci  r5d6c-3
co dic d-8 lla e5 lpa e9 me d3 mme d6 mpr c5 n r3c-4 nti c5 rso d-7 se n6 si r-6d10 sti a5
cr iti d-8
da  a5n6e4 l d9e5c-6 lla e6
de i a5d-4 ll e9 lla c5 lle r-7
di  r-8m5 cem c5 spi a-5n17 tta e9
do ve d5
du e c6
e  a3r-2c5m-4
er a a3e-5
es ser a5 tra e5
ex  e5
fa mig n4 re e7
fi nit e7
ge ner n8 sti e10
gi orn c-6 ugn c6
gl i n-4d10
gr azi d-4c4
gu ard c-6
ha  a3d4e7
ho  a11d-10c5
il  r3e2c4
in  r5d-4 dif a16 ter d-5
io  c-8
l  d-5e4c-2m-7
la  r-3d-3e4 sci a5
le  a3c4 gge n6 i d8 tto e7 zio d5
lo  n-6m4
ma  c10 i m6 nda d-6 no e6
me ssa d-4e7 sso a-7 zza d7
mi  c-7
mo do n8d-5 ndo d7
na to n7c-6
ne i c-6 lla d-6 ssu d5e-5c9
no  e-4 i e12 str a3r-5 tte a-4
nu lla d7
og gi m6
op era e9
or e e9
pa rla e-5 ssa e-5 ssi d-5
pe r r5n5 rdi d-6
pi ano c11 azz d-4 u n-4
po i d11 sta n7d-6
pr ece c5 efe e9 emi m7 end d-5 ima c9 ofi d4c-7 opr n7
pu bbl e-6c-4 re d6
qu ale d-6 and d6 ant c5 el d-6 ell c7 est n10
ra ga r11 gio a7d-7 mma n5 zzi d8
re cen d7 sti a5
ri por c9
sc ont d-5 rit a3 usa r2n-6 usi a-7
se  a-5 con e6 mpr n11 rve d-13 rvi e-6 tti d5
si  n6d-3m-4
so no d-8c5 pra d5 rry m14 sti d-6
sp iac r23n17d-7 ort a-5
st all d7 ati a7 ato c7 ell d10 iam a-6
su  c6 e a6n7 i c5 l c6 lla c11
te sto e5
ti  d-5e-7c9
tr att c5 ova d4
tu tte a5 tto e5
un  e6c-4m-6 a a2r-4n3
us ato a6
va  d-10c-8
ve cch c7 gan d-5 ro d7
vi cin n5 no d5 sto n-6 ta d5
vo i d6 lan c13 str d9
`,
  pt: `
24 h c-6
30 0 e7
4  d5
8  d8c6
a  d-4e5
ac omp n6
af ina c18
ag ora d7 rad d7 ua a6
ai  e6 nda d-7
am or n7
ao  e-6 s a8
aq uel a5 uil e7
ar  a5
as  d-5 sim r-5n7d4
at aqu e-5 ras e-7
bi lhe m7
ca ixa d-4 nce d6 rro d6
ch ato n6
co ber c-6 m d-5m-5 mer d10 mpr r6 nfe m7 nhe n7 nsi a8 nti a5 ntr c7 nve d5 zin n-5
cu rio d7
da  a5r-4e4c-5
de  r-4d2 ixa a5 mai m6 mit m6 sco d6 scu m5 via a5
di rei a7 sse c7
do  a3r-6d-3 rmi d6 s e-3
du pli e5
e  r-3c4
el e m4
en gan c9 tao d14 tro e8
er a a4 ram c6
es pir n7 sa c8 ta d-4c5 tam r6 tar a8 tra d8 tre d6
eu  d-5e5
fa la d-8e11 z d8
fe ria e5 rra e8
fi ca d8 la d9 zem a8
fo mos a13e8 ra d6 rne e-4
fu nci e-5
go sta d8 sto d7
gr and r8 oss a5
gu ard d-5
ha  d6e-5
ho je r6 ras e5
in for c13 sta e6 sti e11
is so d-11
ja  d4
ju nto n5d-8 sti a8
k  m6
la men r10
lh e a9
li cen m17 vre c6
lo  e6 ja e7 te c-7
ma is a5m6 l r9 nde d-12 s a-4d4e4c-5
me nsa d-5 ses a7
mi l d8 nha a4 nis m6
mo men n6
mu ito n6c-7
na  n-4d-6c2 o a4d4c3m-5
ne  d5 wsl c8
ni ngu e6
no  d-4 ite c-6 me c-5 s a7n6c-6 ssa a7m-6 sso a-5r9e-4 ta d6 tic c6
nu mer r-5
o  n-5d-3e3c6
os  d-4e5
ou  a-7d-8
pa ra a4e-4c-8 ssa e10
pe de m-9 did e-6 dim a-5r11 la r4d4 lo e7 rce d-7 rda a6c5m-7 rdo m11 rfi d9 sso n6
pl ata e6
po de d6 dia a9 r e7c-8
pr a m5 azo e5 eci n-5 est d-4 ofe n-5 omo m5 ote m7
pu bli d5e-4
qu al d-15 e a3r-6n7 em d-4 er d7 int c9 ise d-5
ra cis d5
re spo a5 sto d7 tra m10
sa bia a7 i d-7 iu a7 o e6c5
se  d4 m a3d-7e-4 nha a-8 nti a-8r5n6 u d-6e6
si  d10 m a6 te c6
so rry m14 zin e5
sp am d-4
su spe d-7
ta o d7
te m a3d-5 mpo r7 nha a-5n9 nta a6 r a4 ste m-5
ti rar d7
to m a5
tr ist n10 oco e6
um  r-6d6c-4 a c-4
ur gen e-4
va mos a6e-7
vc  a7n5d-6
ve io e6 mos d-7 nde a7 rde d-8c9 z d6
vo ces a9 lta d7
`,
};
