using System.Buffers.Binary;
using PanduKota.Documents.Books;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

public sealed class QrDrawingTests
{
    [Fact]
    public void The_drawing_has_its_three_eyes_inside_a_quiet_zone()
    {
        var (size, path) = QrDrawing.Path("https://kotacerdas.contoh.go.id/edisi/abcdefghij");

        // Version 5 at level Q holds 60 bytes: 37 modules and four of quiet on each side.
        size.ShouldBe(45);
        path.ShouldStartWith("M4 4h7v1h-7z");
        path.ShouldContain("M34 4h7v1h-7z");
        path.ShouldContain("M4 34h7v1h-7z");
    }

    [Fact]
    public void Picture_and_drawing_say_the_same_and_repeat_themselves()
    {
        var png = QrDrawing.Png("https://contoh.id/edisi/x");
        var (size, path) = QrDrawing.Path("https://contoh.id/edisi/x");

        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)).ShouldBe(size * 8);
        QrDrawing.Png("https://contoh.id/edisi/x").ShouldBe(png);
        QrDrawing.Path("https://contoh.id/edisi/y").Path.ShouldNotBe(path);
    }
}
