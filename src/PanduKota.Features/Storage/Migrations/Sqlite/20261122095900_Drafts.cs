using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PanduKota.Features.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Drafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "draft",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    fields_json = table.Column<string>(type: "TEXT", nullable: false),
                    started_from_version = table.Column<int>(type: "INTEGER", nullable: false),
                    saved_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_draft", x => new { x.region_code, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "ix_draft_region_code_owner_subject",
                table: "draft",
                columns: new[] { "region_code", "owner", "subject" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "draft");
        }
    }
}
