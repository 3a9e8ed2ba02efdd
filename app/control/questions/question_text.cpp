// SPDX-License-Identifier: MIT
// Words what is asked, for window and notification alike.
#include "app/control/questions/question_text.h"

#include "app/text/format.h"
#include "core/domain/modality.h"
#include "core/time/reading.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::PainQuestions)
};

} // namespace

QString questionText() {
    return QuestionText::tr("How is the pain now?");
}

QString questionSubject(const PainQuestion& question) {
    const QString site = siteText(question.site);
    switch (question.kind) {
    case PainQuestion::Kind::Morning:
        //: %1 is a part of the body.
        return QuestionText::tr("%1, this morning").arg(site);
    case PainQuestion::Kind::Evening:
        //: %1 is a part of the body.
        return QuestionText::tr("%1, this evening").arg(site);
    case PainQuestion::Kind::AfterSession:
        break;
    }
    const QString after = spanText(Millis{question.after});
    //: %1 is a part of the body, %2 a length of time: "Neck, 30 min after ice".
    return (question.modality == Modality::Ice ? QuestionText::tr("%1, %2 after ice")
                                               //: %1 is a part of the body, %2 a length of time.
                                               : QuestionText::tr("%1, %2 after heat"))
        .arg(site, after);
}

} // namespace coolwarm
