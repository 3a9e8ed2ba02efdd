// SPDX-License-Identifier: MIT
// The report as a PDF, read by other programs.
#include "app/print/pages/letters.h"
#include "tests/app/support/dummy_exporter.h"
#include "tests/app/support/poppler.h"
#include "tests/app/support/report_log.h"
#include "tests/support/temp_folder.h"

#include <QRegularExpression>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

struct ReportPdf : testing::Test, ReportLog {
    /// Whether these stand in the text one after the other.
    static testing::AssertionResult inOrder(const QString& text, const QStringList& parts) {
        qsizetype from = 0;
        for (const QString& part : parts) {
            const qsizetype at = text.indexOf(part, from);
            if (at < 0)
                return testing::AssertionFailure()
                       << part.toStdString() << " does not come there in\n"
                       << text.toStdString();
            from = at + part.size();
        }
        return testing::AssertionSuccess();
    }
};

TEST_F(ReportPdf, TellsItsPartsInTheirOrderOnOnePage) {
    fillSixDays();
    const fs::path file =
        report("report.pdf", {"--sections", "skin,packs,signs,hours,days,figures,questions"});
    EXPECT_EQ(pdfInfo(file, u"Pages"_s), u"1"_s);
    EXPECT_TRUE(inOrder(
        pdfText(file), {u"self-reported"_s, u"How much data"_s, u"What the patient tells"_s,
                        u"In short"_s, u"Pain, by day"_s, u"Pain, by hour"_s, u"Sessions, by day"_s,
                        u"Skin after the packs"_s, u"Warning signs"_s, u"page 1 of 1"_s}));
}

// Worked by hand: six days whose scores have the means 6.67, 5.67 … 1.67 and the 1st of March with
// 3; the first three days' mean is 5.67, that of the last three (2.67, 1.67, 3) 2.44.
TEST_F(ReportPdf, TellsTheFiguresThatWereWorkedOutByHand) {
    fillSixDays();
    const QString text =
        pdfText(report("report.pdf", {"--sections", "questions,figures,packs"})).simplified();
    EXPECT_TRUE(text.contains(u"5.7 → 2.4"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\u22121.0 (\u22121.0 to \u22121.0)"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"17 of 18"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Mon 23 Feb 07:30 (day 8)"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"20 28 (over by 3)"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"12 ice session"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"walked 20 min"_s)) << text.toStdString();
}

TEST_F(ReportPdf, HasAllItsFontsInside) {
    fillSixDays();
    const PdfFonts fonts = pdfFonts(report("report.pdf"));
    EXPECT_GE(fonts.count, 2);
    EXPECT_TRUE(fonts.notEmbedded.isEmpty()) << fonts.notEmbedded.join(u'\n').toStdString();
}

TEST_F(ReportPdf, GivesTheFilesInsideItBackByteByByte) {
    fillSixDays();
    const fs::path file = report("report.pdf", {"--site", "Lower back"});
    const TempFolder inside;
    printedBy(u"pdfdetach"_s,
              {u"-saveall"_s, u"-o"_s, pathOfFile(inside.path()), pathOfFile(file)});
    for (const char* list : {"sessions", "pain", "episodes", "activities"}) {
        const std::string exported =
            must({"export", "-", "--what", list, "--from", "2026-02-20", "--site", "Lower back"});
        EXPECT_FALSE(exported.empty());
        EXPECT_EQ(bytesOf(inside / ("coolwarm-" + std::string(list) + ".csv")), exported) << list;
    }
}

TEST_F(ReportPdf, HasFhirInsideWhereTheProgramWritesIt) {
    fillSixDays();
    Exporter fhir = dummyExporter(); // how many sessions there are
    fhir.name = u"FHIR"_s;
    exporters.push_back(fhir);
    const fs::path file = report("report.pdf");
    const TempFolder inside;
    printedBy(u"pdfdetach"_s,
              {u"-saveall"_s, u"-o"_s, pathOfFile(inside.path()), pathOfFile(file)});
    EXPECT_EQ(bytesOf(inside / "coolwarm-fhir.json"), "18");
}

TEST_F(ReportPdf, IsOnA4OrLetter) {
    fillSixDays();
    EXPECT_TRUE(pdfInfo(report("a4.pdf", {"--paper", "A4"}), u"Page size"_s).endsWith(u"(A4)"_s));
    EXPECT_TRUE(pdfInfo(report("letter.pdf", {"--paper", "letter"}), u"Page size"_s)
                    .endsWith(u"(letter)"_s));
}

TEST_F(ReportPdf, EverySessionStandsOnPageTwoWithItsNote) {
    fillSixDays();
    const fs::path file = report("report.pdf", {"--sections", "packs,sessions"});
    EXPECT_EQ(pdfInfo(file, u"Pages"_s), u"2"_s);
    const QString second = pdfText(file).section(u'\f', 1, 1);
    EXPECT_TRUE(second.contains(u"Every session and score"_s));
    EXPECT_EQ(second.count(u"Completed"_s), 17);
    EXPECT_TRUE(second.contains(u"slept badly"_s));
    EXPECT_TRUE(second.contains(u"page 2 of 2"_s));
}

TEST_F(ReportPdf, ANoteThatFillsPagesIsWhole) {
    std::string note = "BEGINNING";
    for (int word = 0; word < 1600; ++word)
        note += " w" + std::to_string(word);
    note += " THEEND";
    pack("ice", "2026-03-01T08:00", 20, "6", "4", note);
    const fs::path file = report("report.pdf", {"--sections", "packs,sessions"});
    EXPECT_GE(pdfInfo(file, u"Pages"_s).toInt(), 3) << "it fills more than a page";
    const QString text = pdfText(file);
    const QString listed = text.section(u'\f', 1);
    for (const char* word : {"BEGINNING", "w1", "w799", "w1599", "THEEND"})
        EXPECT_TRUE(listed.contains(QRegularExpression(u"\\b%1\\b"_s.arg(QLatin1String(word)))))
            << word;
    EXPECT_TRUE(text.section(u'\f', 0, 0).contains(u"…"_s)) << "page 1 shows the note shortened";
}

TEST_F(ReportPdf, ArabicAndJapaneseAreWhole) {
    const QString arabic = u"ألم أقل بعد المشي"_s;
    const QString japanese = u"朝は少し楽になった"_s;
    ASSERT_EQ(missingLetters({arabic, japanese}), QStringList()); // the tests need fonts with them
    pack("ice", "2026-02-28T08:00", 20, "6", "4", arabic.toStdString());
    pack("ice", "2026-03-01T08:00", 20, "6", "4", japanese.toStdString());
    const fs::path file = report("report.pdf");
    const QString text = pdfText(file);
    EXPECT_TRUE(text.contains(japanese)) << text.toStdString();
    // Letters come as the shapes that they have within a word.
    EXPECT_TRUE(text.normalized(QString::NormalizationForm_KC).contains(u"المشي"_s))
        << text.toStdString();
    EXPECT_TRUE(pdfFonts(file).notEmbedded.isEmpty());
}

TEST_F(ReportPdf, IsRefusedForWantOfLettersAndNamesThem) {
    pack("ice", "2026-03-01T08:00", 20, "6", "4",
         "better \xF4\x8F\xA3\xBE now"); // U+10F8FE: no font has it
    const Answer answer = run({"report", (home / "report.pdf").string(), "--from", "2026-03-01"});
    EXPECT_TRUE(complains(answer, ExitCode::LogTrouble));
    EXPECT_NE(complaint(answer).find("U+10F8FE"), std::string::npos) << answer.err;
    EXPECT_FALSE(fs::exists(home / "report.pdf"));
    const fs::path file = report("report.pdf", {"--anyway"});
    EXPECT_TRUE(pdfText(file).contains(u"better ? now"_s));
    report("report.html"); // has every character
}

TEST_F(ReportPdf, AnEmptyLogIsAPageThatSaysSo) {
    fillSixDays();
    const fs::path file = home / "report.pdf";
    must({"report", file.string(), "--from", "2025-01-01", "--to", "2025-01-31"});
    const QString text = pdfText(file);
    EXPECT_EQ(pdfInfo(file, u"Pages"_s), u"1"_s);
    for (const char* said : {"Nothing was logged", "no score", "No bout of pain", "31 day"})
        EXPECT_TRUE(text.contains(QLatin1String(said))) << said << "\n" << text.toStdString();
}

TEST_F(ReportPdf, OneValueAndEqualValuesAreNoFigures) {
    pain("4", "2026-03-01T08:00");
    EXPECT_TRUE(pdfText(report("one.pdf")).contains(u"too few days"_s));
    for (int day = 1; day < 8; ++day)
        pain("4", "2026-02-0" + std::to_string(day) + "T08:00");
    EXPECT_TRUE(pdfText(report("equal.pdf", {}, "2026-02-01")).contains(u"4.0 → 4.0"_s));
}

TEST_F(ReportPdf, FiveYearsWithGapsAndFortySessionsADayAreOnePage) {
    for (const char* year : {"2021", "2022", "2024", "2026"})
        pain("5", std::string(year) + "-01-15T08:00");
    std::string csv = "modality,site,started_at,duration_seconds,pain_before,pain_after\r\n";
    for (int at = 0; at < 80; ++at) {
        const std::string hour = std::to_string(10 + at % 10);
        const std::string site = "Place " + std::to_string(at % 40 / 10);
        csv += "ice," + site + ",2026-02-" + std::to_string(20 + at / 40) + "T" + hour +
               ":00:00Z,1200,6,5\r\n";
    }
    const fs::path list = home / "list.csv";
    writeBytes(list, csv);
    must({"import", list.string()});
    const fs::path file = report("report.pdf", {}, "2021-01-01");
    EXPECT_EQ(pdfInfo(file, u"Pages"_s), u"1"_s);
    EXPECT_TRUE(pdfText(file).simplified().contains(u"80 ice session"_s));
}

TEST_F(ReportPdf, PrintedInGreyIceAndHeatDiffer) {
    const auto darkOf = [](const std::string& modality) {
        ReportLog log;
        for (int day = 0; day < 6; ++day)
            log.pack(modality, "2026-02-2" + std::to_string(3 + day) + "T08:00", 20, "8", "2");
        const QImage page = pdfPage(log.report("r.pdf", {"--sections", "days"}), 1, 192)
                                .convertToFormat(QImage::Format_Grayscale8);
        qint64 dark = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 100 ? 1 : 0;
        return dark;
    };
    const qint64 ice = darkOf("ice");
    const qint64 heat = darkOf("heat");
    EXPECT_GT(ice, heat + 2000) << "thick bars are darker than thin ones by far";
}

} // namespace
} // namespace coolwarm::test
