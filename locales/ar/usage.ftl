### ما آلت إليه الأرقام المنشورة: استخدامات مؤكدة أو مذكورة، ووعود بالرد.

use-title = من استخدم هذه الأرقام
use-list = فيمَ استُخدمت الأرقام
use-list-lead = فيمَ يقول الناس إنهم استخدموا أرقام المجتمعات، ومن يؤكد ذلك. القول يبقى قولًا حتى يقول من يعرف الأمر الشيء نفسه. ولا يُجمع الاثنان في العدّ أبدًا.
use-file = القائمة في ملف (CSV)
use-none = لم يقل أحد بعد إنه استخدم هذه الأرقام.
use-wait =
    { $count ->
        [one] هناك قول آخر ينتظر أن ينظر فيه صاحب البيانات.
       *[other] أقوال أخرى تنتظر أن ينظر فيها صاحب البيانات: { $count }.
    }
use-say = استخدمتُ هذه الأرقام
use-say-text = هل استخدمتم هذه الأرقام أو تعرفون من استخدمها؟ قولوا ذلك هنا. لا تحتاجون إلى حساب. سيقرأه الناس الذين جاءت منهم البيانات.
use-taken = شكرًا لكم. تم التسجيل.
use-taken-text = لأنه قيل بلا حساب، ينتظر حتى ينظر فيه صاحب البيانات. ويرى الجميع كم قولًا ينتظر.
use-confirmed = مؤكد: { $count }
use-confirmed-text = الذين صنعوا البيانات أو الذين قرروا يقولون إن هذا صحيح.
use-claimed-only = مذكور وغير مؤكد: { $count }
use-claimed-only-text = أحدهم يقول ذلك. ولم يؤكده أحد ممن يعرفون.

use-waiting = ينتظر
use-waiting-text = لم ينظر فيه صاحب البيانات بعد. لا يراه أحد غيره.
use-claimed = مذكور
use-claimed-text = أحدهم يقول ذلك. ولم يقل شيئًا بعد لا الذين صنعوا البيانات ولا الذين قرروا.
use-by-producer = أكده الذين صنعوا البيانات
use-by-producer-text = الذين قرروا لم يقولوا شيئًا بعد.
use-by-decision-maker = أكده الذين قرروا
use-by-decision-maker-text = الجهة التي قررت تقول إن هذه الأرقام استُخدمت.
use-by-both = أكده الطرفان
use-by-both-text = الذين صنعوا البيانات والذين قرروا يقولون إن هذا صحيح.
use-contested = مختلف عليه
use-contested-text = أحد الطرفين يقول إن هذا غير صحيح. لذلك لا يُعدّ مؤكدًا.
use-withdrawn = سُحب
use-left-out = لم يؤخذ به

use-kicker = استخدام للأرقام:
use-kind = فيمَ استُخدمت؟
use-as-decision = قرار
use-as-budget = ميزانية
use-as-law = قانون أو قاعدة
use-as-service = خدمة
use-as-document = خطة أو تقرير أو وثيقة أخرى
use-as-case = قضية أو شكوى
use-as-article = مقال أو برنامج
use-as-campaign = حملة
use-as-school = مدرسة أو دورة
use-as-research = بحث
use-as-other = شيء آخر
use-what = ما اسمه؟
use-what-hint = مثلًا: ميزانية البلدة لعام 2027.
use-who = من استخدمها؟
use-who-hint = المنظمة أو الدائرة. لا تذكروا أسماء أشخاص عاديين.
use-link = أين يمكن قراءته؟
use-link-hint = عنوان صفحة على الإنترنت.
use-on = في أي يوم؟
use-figure = أي رقم؟
use-figure-hint = مثلًا: 20.5 لترًا في اليوم.
use-phase = لأي غرض؟
use-phase-none = لا سياسة، أو لا أعرف
use-decider = أي جهة قررت؟
use-decider-none = ليست بين هذه، أو لا أعرف
use-decider-hint = يمكن لجهة من هذا الموقع أن تؤكده وأن تعد برد.
use-words = ماذا نتج عن ذلك
use-send = إرسال
use-release = الأرقام
use-initiative = من
use-said-on = قيل في
use-standing = أين وصل

use-sides = ماذا يقول الطرفان
use-side-producer = الذين صنعوا البيانات
use-side-decision-maker = الذين قرروا
use-side-silent = لم يقولوا شيئًا بعد.
use-speak-for = التحدث باسم:
use-answer = هل هذا صحيح؟
use-answer-send = القول باسم هذا الطرف
use-look = السماح ببقائه على الصفحة
use-leave-out = عدم الأخذ به
use-withdraw = سحبه
use-reason = لماذا؟
use-reason-hint = يقرأه الجميع.
use-promise = الوعد برد
use-promise-text = قولوا ماذا ستفعلون ومتى. يبقى الوعد مع الالتزامات الأخرى ومعه يومه.
use-promise-what = ماذا ستفعلون أو بمَ ستردون؟
use-promise-due = قبل أي يوم؟
use-promise-send = إعطاء الوعد
use-promise-runs = وعدت { $who } برد قبل { $date }.
use-promise-over = وعدت { $who } برد قبل { $date } ولم تُظهر ردًا.
use-promise-kept = وعدت { $who } برد قبل { $date }، والرد ظاهر.
