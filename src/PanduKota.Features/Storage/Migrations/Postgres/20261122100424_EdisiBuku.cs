using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PanduKota.Features.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class EdisiBuku : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "book_edition",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    token = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    name_json = table.Column<string>(type: "text", nullable: false),
                    published_at_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    published_by = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: false),
                    plan_version = table.Column<int>(type: "integer", nullable: false),
                    gaps = table.Column<int>(type: "integer", nullable: false),
                    docx_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    html_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    pdf_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    book_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    data_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_book_edition", x => new { x.region_code, x.id });
                    table.ForeignKey(
                        name: "fk_book_edition_plan_plan_id",
                        columns: x => new { x.region_code, x.plan_id },
                        principalTable: "plan",
                        principalColumns: new[] { "region_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_book_edition_region_code_plan_id_code_language_number",
                table: "book_edition",
                columns: new[] { "region_code", "plan_id", "code", "language", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_book_edition_token",
                table: "book_edition",
                column: "token",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "book_edition");
        }
    }
}
