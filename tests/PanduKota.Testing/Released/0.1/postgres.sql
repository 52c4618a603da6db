SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public."__EFMigrationsHistory" (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL
);
CREATE TABLE public.account (
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    email_key character varying(254) NOT NULL,
    name character varying(120) NOT NULL,
    password_hash text,
    password_set_at_utc timestamp with time zone,
    totp_secret text,
    totp_since_utc timestamp with time zone,
    last_totp_step bigint NOT NULL,
    recovery_codes_json text,
    failed_sign_ins integer NOT NULL,
    locked_until_utc timestamp with time zone,
    blocked_at_utc timestamp with time zone,
    blocked_by text,
    created_at_utc timestamp with time zone NOT NULL,
    joined_at_utc timestamp with time zone,
    version integer NOT NULL
);
CREATE TABLE public.action_step (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    ordinal integer NOT NULL,
    step text NOT NULL,
    output text,
    owner text,
    start date,
    "end" date
);
CREATE TABLE public.agency (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    number text,
    name text NOT NULL,
    short_name text,
    kind character varying(40) NOT NULL,
    fields text NOT NULL,
    version integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.api_key (
    id uuid NOT NULL,
    secret_hash character varying(64) NOT NULL,
    prefix character varying(12) NOT NULL,
    name character varying(120) NOT NULL,
    role character varying(40) NOT NULL,
    region_code character varying(13),
    agency_id uuid,
    responsible_id uuid,
    made_by text NOT NULL,
    made_at_utc timestamp with time zone NOT NULL,
    valid_until_utc timestamp with time zone NOT NULL,
    last_used_on date,
    revoked_at_utc timestamp with time zone,
    revoked_by text
);
CREATE TABLE public.book (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    plan_version integer NOT NULL,
    made_at_utc timestamp with time zone NOT NULL,
    made_by text NOT NULL,
    language character varying(2) NOT NULL,
    docx_hash character varying(64) NOT NULL,
    html_hash character varying(64) NOT NULL,
    pdf_hash character varying(64),
    pdf_problem_json text,
    code character varying(60) DEFAULT 'masterplan'::character varying NOT NULL
);
CREATE TABLE public.book_edition (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    code character varying(60) NOT NULL,
    language character varying(2) NOT NULL,
    number integer NOT NULL,
    token character varying(20) NOT NULL,
    name_json text NOT NULL,
    published_at_utc timestamp with time zone NOT NULL,
    published_by text NOT NULL,
    why text NOT NULL,
    plan_version integer NOT NULL,
    gaps integer NOT NULL,
    docx_hash character varying(64) NOT NULL,
    html_hash character varying(64) NOT NULL,
    pdf_hash character varying(64),
    book_hash character varying(64) NOT NULL,
    data_hash character varying(64) NOT NULL
);
CREATE TABLE public.change (
    id uuid NOT NULL,
    number bigint NOT NULL,
    region_code character varying(13),
    at_utc timestamp with time zone NOT NULL,
    by text NOT NULL,
    what character varying(60) NOT NULL,
    subject_kind character varying(60) NOT NULL,
    subject_id character varying(200) NOT NULL,
    fields_json text NOT NULL,
    why text,
    hash character varying(64) NOT NULL,
    previous_hash character varying(64) NOT NULL
);
CREATE TABLE public.cost_line (
    region_code character varying(13) NOT NULL,
    programme_id uuid NOT NULL,
    fund_source text NOT NULL,
    year integer NOT NULL,
    rupiah bigint NOT NULL
);
CREATE TABLE public.dependency (
    region_code character varying(13) NOT NULL,
    programme_id uuid NOT NULL,
    predecessor_code text NOT NULL
);
CREATE TABLE public.dimension (
    set_code character varying(40) NOT NULL,
    code character varying(40) NOT NULL,
    ordinal integer NOT NULL,
    letter text NOT NULL,
    name text NOT NULL,
    indonesian_name text NOT NULL,
    colour text NOT NULL,
    icon text NOT NULL
);
CREATE TABLE public.dimension_set (
    code character varying(40) NOT NULL,
    name text NOT NULL,
    valid_from date NOT NULL,
    valid_to date
);
CREATE TABLE public.draft (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    owner character varying(64) NOT NULL,
    subject character varying(80) NOT NULL,
    fields_json text NOT NULL,
    started_from_version integer NOT NULL,
    saved_at_utc timestamp with time zone NOT NULL
);
CREATE TABLE public.goal (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    code text NOT NULL,
    words text NOT NULL,
    mission_number integer,
    indicator text,
    unit text,
    baseline text,
    target text
);
CREATE TABLE public.indicator (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    unit text,
    direction character varying(40) NOT NULL,
    baseline_text text,
    baseline numeric
);
CREATE TABLE public.indicator_target (
    region_code character varying(13) NOT NULL,
    indicator_id uuid NOT NULL,
    year integer NOT NULL,
    words text NOT NULL,
    value numeric
);
CREATE TABLE public.job (
    id uuid NOT NULL,
    region_code character varying(13),
    kind character varying(60) NOT NULL,
    payload_json text NOT NULL,
    asked_at_utc timestamp with time zone NOT NULL,
    asked_by text NOT NULL,
    actor_json text NOT NULL,
    title_json text NOT NULL,
    state character varying(40) NOT NULL,
    share double precision NOT NULL,
    doing_json text,
    started_at_utc timestamp with time zone,
    ended_at_utc timestamp with time zone,
    lease_until_utc timestamp with time zone,
    attempts integer NOT NULL,
    cancel_asked boolean NOT NULL,
    saved_change bigint,
    result_path text,
    receipt_id uuid,
    problems_json text
);
CREATE TABLE public.medium_term_indicator (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    "row" integer NOT NULL,
    outcome text,
    number text,
    name text NOT NULL,
    unit text,
    baseline_text text,
    baseline numeric
);
CREATE TABLE public.medium_term_plan (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    first_year integer NOT NULL,
    last_year integer NOT NULL,
    version integer NOT NULL,
    file_name text NOT NULL,
    file_hash character varying(64),
    imported_at_utc timestamp with time zone NOT NULL,
    receipt_id uuid
);
CREATE TABLE public.medium_term_programme (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    sector_code text,
    sector_name text,
    field_code text,
    field_name text,
    agency_words text,
    agency_id uuid
);
CREATE TABLE public.medium_term_target (
    region_code character varying(13) NOT NULL,
    indicator_id uuid NOT NULL,
    year integer NOT NULL,
    words text,
    value numeric,
    ceiling_rupiah bigint
);
CREATE TABLE public.membership (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    region_code character varying(13),
    agency_id uuid,
    first_day date NOT NULL,
    last_day date,
    is_acting boolean NOT NULL,
    given_by text NOT NULL,
    given_at_utc timestamp with time zone NOT NULL,
    ended_by text
);
CREATE TABLE public.mission (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    number integer NOT NULL,
    words text NOT NULL
);
CREATE TABLE public.narrative (
    region_code character varying(13) NOT NULL,
    plan_id uuid NOT NULL,
    key character varying(60) NOT NULL,
    language character varying(2) NOT NULL,
    markdown text NOT NULL,
    owner_agency_id uuid,
    version integer NOT NULL,
    changed_at_utc timestamp with time zone NOT NULL,
    changed_by text NOT NULL
);
CREATE TABLE public.nomenclature_entry (
    edition_id uuid NOT NULL,
    government character varying(20) NOT NULL,
    code character varying(40) NOT NULL,
    level character varying(20) NOT NULL,
    parent_code character varying(40),
    name text NOT NULL
);
CREATE TABLE public.outside_identity (
    issuer character varying(300) NOT NULL,
    subject character varying(255) NOT NULL,
    account_id uuid NOT NULL,
    since_utc timestamp with time zone NOT NULL
);
CREATE TABLE public.passkey (
    credential_id character varying(1400) NOT NULL,
    account_id uuid NOT NULL,
    name character varying(120) NOT NULL,
    public_key bytea NOT NULL,
    created_at_utc timestamp with time zone NOT NULL,
    sign_count bigint NOT NULL,
    transports character varying(120) NOT NULL,
    is_user_verified boolean NOT NULL,
    is_backup_eligible boolean NOT NULL,
    is_backed_up boolean NOT NULL,
    attestation_object bytea NOT NULL,
    client_data bytea NOT NULL,
    last_used_at_utc timestamp with time zone
);
CREATE TABLE public.plan (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    first_year integer NOT NULL,
    years integer NOT NULL,
    dimension_set_code character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    edition integer NOT NULL,
    vision text NOT NULL,
    version integer NOT NULL,
    edit_version integer NOT NULL,
    created_at_utc timestamp with time zone NOT NULL
);
CREATE TABLE public.plan_ceiling (
    region_code character varying(13) NOT NULL,
    plan_id uuid NOT NULL,
    year integer NOT NULL,
    fund_source text NOT NULL,
    rupiah bigint NOT NULL
);
CREATE TABLE public.programme (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    dimension_code text,
    sub_dimension_code text,
    goal_id uuid,
    description text,
    kind character varying(40) NOT NULL,
    lead_agency_id uuid,
    partners text,
    nomenclature_code text,
    location text,
    risk text,
    earliest_start integer,
    latest_start integer,
    is_mandatory boolean NOT NULL,
    is_quick_win boolean NOT NULL,
    is_reserve boolean NOT NULL,
    value_points integer,
    stated_total_rupiah bigint,
    version integer NOT NULL
);
CREATE TABLE public.programme_scores (
    region_code character varying(13) NOT NULL,
    programme_id uuid NOT NULL,
    scores_json text NOT NULL,
    version integer NOT NULL,
    changed_at_utc timestamp with time zone NOT NULL,
    changed_by text NOT NULL
);
CREATE TABLE public.reference_edition (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    regulation text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    imported_at_utc timestamp with time zone NOT NULL,
    rows integer NOT NULL
);
CREATE TABLE public.region (
    code character varying(13) NOT NULL,
    kind character varying(40) NOT NULL,
    name text NOT NULL,
    province_code character varying(13),
    population bigint,
    area_km2 numeric,
    is_invented boolean NOT NULL
);
CREATE TABLE public.region_entry (
    edition_id uuid NOT NULL,
    code character varying(13) NOT NULL,
    kind character varying(40) NOT NULL,
    name text NOT NULL,
    province_code character varying(13),
    population bigint,
    area_km2 numeric
);
CREATE TABLE public.scenario (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    name text NOT NULL,
    terms_json text NOT NULL,
    version integer NOT NULL,
    copied_from_id uuid,
    changed_at_utc timestamp with time zone NOT NULL,
    changed_by text NOT NULL
);
CREATE TABLE public.schedule (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    plan_version integer NOT NULL,
    made_at_utc timestamp with time zone NOT NULL,
    made_by text NOT NULL,
    instance_json text NOT NULL,
    seed integer NOT NULL,
    seconds_limit double precision NOT NULL,
    status character varying(40) NOT NULL,
    objective double precision NOT NULL,
    bound double precision NOT NULL,
    gap double precision NOT NULL,
    answer_json text NOT NULL,
    engine_version text NOT NULL,
    notes_json text NOT NULL,
    accepted_at_utc timestamp with time zone,
    accepted_by text,
    before_json text,
    undone_at_utc timestamp with time zone,
    undone_by text,
    scenario_id uuid,
    scenario_name text,
    scenario_version integer
);
CREATE TABLE public.sealing_key (
    id uuid NOT NULL,
    friendly_name character varying(200) NOT NULL,
    xml text NOT NULL
);
CREATE TABLE public.sign_in_link (
    id uuid NOT NULL,
    token_hash character varying(64) NOT NULL,
    kind character varying(40) NOT NULL,
    account_id uuid,
    name character varying(140) NOT NULL,
    role character varying(40),
    region_code character varying(13),
    agency_id uuid,
    made_by text NOT NULL,
    made_at_utc timestamp with time zone NOT NULL,
    valid_until_utc timestamp with time zone NOT NULL,
    used_at_utc timestamp with time zone
);
CREATE TABLE public.sign_in_session (
    id uuid NOT NULL,
    account_id uuid,
    membership_id uuid,
    name character varying(140) NOT NULL,
    role character varying(40) NOT NULL,
    region_code character varying(13),
    agency_id uuid,
    way character varying(40) NOT NULL,
    device character varying(60) NOT NULL,
    started_at_utc timestamp with time zone NOT NULL,
    last_seen_at_utc timestamp with time zone NOT NULL,
    ends_at_utc timestamp with time zone NOT NULL,
    ended_at_utc timestamp with time zone
);
CREATE TABLE public.stored_book_templates (
    code character varying(40) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    set_json text NOT NULL,
    imported_at_utc timestamp with time zone NOT NULL
);
CREATE TABLE public.stored_file (
    hash character varying(64) NOT NULL,
    name text NOT NULL,
    content_type text NOT NULL,
    size_bytes bigint NOT NULL,
    stored_at_utc timestamp with time zone NOT NULL,
    region_code character varying(13)
);
CREATE TABLE public.stored_receipt (
    id uuid NOT NULL,
    region_code character varying(13),
    kind character varying(60) NOT NULL,
    at_utc timestamp with time zone NOT NULL,
    by text NOT NULL,
    file_name text,
    file_hash character varying(64),
    annotated_hash character varying(64),
    rows_in integer NOT NULL,
    written integer NOT NULL,
    unchanged integer NOT NULL,
    rejected integer NOT NULL,
    receipt_json text NOT NULL
);
CREATE TABLE public.sub_dimension (
    set_code character varying(40) NOT NULL,
    dimension_code character varying(40) NOT NULL,
    code character varying(40) NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    english_name text NOT NULL
);
CREATE TABLE public.supporting_agency (
    region_code character varying(13) NOT NULL,
    programme_id uuid NOT NULL,
    agency_id uuid NOT NULL
);
CREATE TABLE public.value_curve (
    region_code character varying(13) NOT NULL,
    id uuid NOT NULL,
    schedule_id uuid NOT NULL,
    made_at_utc timestamp with time zone NOT NULL,
    made_by text NOT NULL,
    seconds_each double precision NOT NULL,
    seed integer NOT NULL,
    engine_version text NOT NULL,
    points_json text NOT NULL
);
CREATE TABLE public.value_instrument (
    region_code character varying(13) NOT NULL,
    plan_id uuid NOT NULL,
    version integer NOT NULL,
    content_json text NOT NULL,
    made_at_utc timestamp with time zone NOT NULL,
    made_by text NOT NULL
);
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261122063258_First', '10.0.14');
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261122065917_AgencyVersion', '10.0.14');
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261122092316_Naskah', '10.0.14');
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261122094804_People', '10.0.14');
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261122095908_Drafts', '10.0.14');
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261122100424_EdisiBuku', '10.0.14');
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261122101717_Scenarios', '10.0.14');
INSERT INTO public."account" ("id", "email", "email_key", "name", "password_hash", "password_set_at_utc", "totp_secret", "totp_since_utc", "last_totp_step", "recovery_codes_json", "failed_sign_ins", "locked_until_utc", "blocked_at_utc", "blocked_by", "created_at_utc", "joined_at_utc", "version") VALUES ('01a2036f-b448-7dd0-9b3c-9f3888ef8830', 'siti@tanahcontoh.example', 'siti@tanahcontoh.example', 'Siti Rahma', NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, '2026-11-22 13:26:22.0244925+00', NULL, 1);
INSERT INTO public."account" ("id", "email", "email_key", "name", "password_hash", "password_set_at_utc", "totp_secret", "totp_since_utc", "last_totp_step", "recovery_codes_json", "failed_sign_ins", "locked_until_utc", "blocked_at_utc", "blocked_by", "created_at_utc", "joined_at_utc", "version") VALUES ('01a20370-f0c7-75de-8a61-d3b2ce6be2f1', 'budi@tanahcontoh.example', 'budi@tanahcontoh.example', 'Budi Santosa', 'AQAAAAIAAzRQAAAAEH/Wiq0szsl39Cy/VEDgzSqSxbX/mSw/l1mqZVYDz4jA9M7GT3HEA19zMd25oqB9Xw==', '2026-11-22 13:27:43.3184005+00', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, '2026-11-22 13:27:43.0478447+00', '2026-11-22 13:27:43.3184005+00', 2);
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-180b-745a-a71e-9c740b9b8e87', '01a2036f-17ed-7c52-8f91-6a843c00034e', 1, 'Menyepakati alur antrean dengan 14 instansi penghuni mal', 'Berita acara kesepakatan', 'DPMPTSP', '2026-01-12', '2026-02-13');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-180b-7727-b2cb-6e858bf27b0c', '01a2036f-17ed-7c52-8f91-6a843c00034e', 2, 'Menyambungkan nomor WhatsApp resmi dengan sistem antrean', 'Sistem antrean siap coba', 'Diskominfo', '2026-02-16', '2026-04-17');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-180b-7a4f-b8be-dabd889c395d', '01a2036f-17ed-7c52-8f91-6a843c00034e', 4, 'Membuka untuk semua loket dan mengumumkan waktu tunggu setiap hari', 'Papan waktu tunggu harian', 'DPMPTSP', '2026-06-01', '2026-12-18');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-180b-7f7c-9612-cdc18597742c', '01a2036f-17ed-7c52-8f91-6a843c00034e', 3, 'Uji coba di loket kependudukan dan perizinan', 'Laporan uji coba 30 hari', 'DPMPTSP', '2026-04-20', '2026-05-22');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18cd-7192-b526-93030c952c98', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', 4, 'Membuka jam sore Selasa dan Kamis', 'Laporan kunjungan jam sore', 'DPMPTSP', '2027-11-01', '2028-01-31');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18cd-75ed-8606-0e3de25cc010', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', 3, 'Menata ruang lantai dua dan jalur difabel', 'Ruang layanan siap pakai', 'DPMPTSP', '2027-05-03', '2027-10-29');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18cd-7ab1-aa08-6fb2a47bab94', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', 2, 'Menandatangani perjanjian kerja sama', '14 perjanjian', 'Setda', '2027-03-15', '2027-06-30');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18cd-7f0d-8c60-e129c9718352', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', 1, 'Memetakan layanan 14 instansi baru dan kebutuhan ruangnya', 'Denah dan daftar layanan', 'DPMPTSP', '2027-01-11', '2027-03-12');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18dc-788c-a49d-bd3cce2b8896', '01a2036f-18db-79b5-baee-349d54121796', 2, 'Melatih operator gelombang pertama (17 desa)', '17 operator bersertifikat', 'Relawan TIK Tanah Contoh', '2026-03-23', '2026-05-29');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18dc-7d96-9b25-53df84cb75d2', '01a2036f-18db-79b5-baee-349d54121796', 3, 'Membuka layanan di 17 desa', 'Laporan layanan triwulanan', 'DPMD', '2026-06-01', '2026-09-30');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18dc-7e5c-b4f4-dee53637c3f8', '01a2036f-18db-79b5-baee-349d54121796', 1, 'Menyepakati bakuan tiga belas surat', 'Keputusan Bupati tentang bakuan surat desa', 'DPMD', '2026-01-19', '2026-03-20');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18dc-7ed1-b6ac-17694e0f3476', '01a2036f-18db-79b5-baee-349d54121796', 4, 'Menilai mode luring di tiga desa tanpa sinyal', 'Catatan perbaikan mode luring', 'Diskominfo', '2026-08-03', '2026-11-27');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18e7-7293-861b-8f79d4a787ec', '01a2036f-18e7-7134-82e7-99171d812a6b', 3, 'Memindahkan portal lama ke portal baru', 'Portal data terbit', 'Diskominfo', '2026-06-01', '2026-10-30');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18e7-7526-9451-d185be8fbf2d', '01a2036f-18e7-7134-82e7-99171d812a6b', 4, 'Forum Satu Data semester', 'Berita acara forum', 'Bapperida', '2026-11-02', '2026-11-30');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18e7-7c8c-83f9-19978174da3e', '01a2036f-18e7-7134-82e7-99171d812a6b', 1, 'Menetapkan daftar data prioritas dan produsennya', 'Keputusan Bupati tentang daftar data', 'Bapperida', '2026-01-12', '2026-03-31');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18e7-7d79-b8e8-7faac651ef7c', '01a2036f-18e7-7134-82e7-99171d812a6b', 2, 'Menyusun metadata bersama 32 perangkat daerah', '180 metadata lengkap', 'Diskominfo', '2026-03-02', '2026-07-31');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18e8-733c-b505-09092fe416a2', '01a2036f-18e8-7024-a087-700356563e68', 1, 'Memetakan 40 aplikasi dan pemiliknya', 'Katalog aplikasi', 'Diskominfo', '2028-01-10', '2028-03-31');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18e8-7c9b-83bf-21f08cfca5a5', '01a2036f-18e8-7024-a087-700356563e68', 2, 'Menyusun bakuan pertukaran data', 'Peraturan Bupati', 'Setda', '2028-03-01', '2028-06-30');
INSERT INTO public."action_step" ("region_code", "id", "programme_id", "ordinal", "step", "output", "owner", "start", "end") VALUES ('99.01', '01a2036f-18e8-7f38-b75d-13756aca2118', '01a2036f-18e8-7024-a087-700356563e68', 3, 'Menghubungkan 18 layanan gelombang pertama', '18 layanan terhubung', 'Diskominfo', '2028-05-02', '2028-12-15');
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1027-7eba-b581-a8d3b2bd467f', '1', 'Sekretariat Daerah', 'Setda', 'Agency', '4.01', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-73b3-b9bc-0dbe7f0521e6', '17', 'Dinas Tenaga Kerja dan Transmigrasi', 'Disnakertrans', 'Agency', '2.07,3.32', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7457-9107-5431c287d17a', '6', 'Badan Pendapatan Daerah', 'Bapenda', 'Agency', '5.02', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-748d-8bed-b7f84d86ad38', '15', 'Satuan Polisi Pamong Praja dan Pemadam Kebakaran', 'Satpol PP Damkar', 'Agency', '1.05', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-75c5-ac93-877f8a1f4775', '5', 'Badan Keuangan dan Aset Daerah', 'BKAD', 'Agency', '5.02', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-75f5-9a71-ae9e735322fe', '10', 'Dinas Pendidikan', 'Disdik', 'Agency', '1.01', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7626-9b64-63169c85fb9b', '13', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR', 'Agency', '1.03', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7681-bdd2-fb1172990d23', '14', 'Dinas Perumahan, Kawasan Permukiman, dan Pertanahan', 'Disperkim', 'Agency', '1.04,2.10', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-776f-b441-9e0a8569535c', '12', 'Rumah Sakit Umum Daerah Wangunsari', 'RSUD Wangunsari', 'Agency', '1.02', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7783-8a8e-b7db577428a2', '11', 'Dinas Kesehatan', 'Dinkes', 'Agency', '1.02', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7987-9b79-14f22a5bcba2', '8', 'Badan Kesatuan Bangsa dan Politik', 'Kesbangpol', 'Agency', '8.01', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7a0e-9edb-f55e30b23942', '3', 'Inspektorat Daerah', 'Inspektorat', 'Agency', '6.01', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7a8b-8eb5-62bff46965cd', '4', 'Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah', 'Bapperida', 'Agency', '5.01,5.05', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7ad4-8a3c-67e87e95721e', '9', 'Badan Penanggulangan Bencana Daerah', 'BPBD', 'Agency', '1.05', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7e69-9939-35d811727889', '18', 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana', 'DP3AKB', 'Agency', '2.08,2.14', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7e6e-a5da-bf3b62c30f8d', '16', 'Dinas Sosial', 'Dinsos', 'Agency', '1.06', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7f2b-a7b0-fd593bf88240', '2', 'Sekretariat Dewan Perwakilan Rakyat Daerah', 'Setwan', 'Agency', '4.02', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1032-7fbb-a921-62d4e909e224', '7', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'BKPSDM', 'Agency', '5.03,5.04', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7044-b99e-0212f161eeb0', '19', 'Dinas Ketahanan Pangan dan Perikanan', 'DKPP', 'Agency', '2.09,3.25', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7051-9217-08bcd115ec1a', '22', 'Dinas Pemberdayaan Masyarakat dan Desa', 'DPMD', 'Agency', '2.13', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-706f-b2d9-125078544e38', '31', 'Dinas Pertanian', 'Distan', 'Agency', '3.27', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-70da-9b44-3a2d160a5eb9', '28', 'Dinas Kebudayaan', 'Disbud', 'Agency', '2.22', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7147-8605-05bebe00c509', '32', 'Dinas Perdagangan dan Perindustrian', 'Disdagrin', 'Agency', '3.30,3.31', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-719e-9194-fe64dfffe32f', '26', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'DPMPTSP', 'Agency', '2.18', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7271-9904-b6a7a2c1d6bf', '39', 'Relawan TIK Tanah Contoh', 'Relawan TIK', 'External', '', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-72a7-ba11-349a91d02655', '40', 'Asosiasi Penenun Serunai', 'Aspeni', 'External', '', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-73ef-8974-9a6ee4db6f80', '25', 'Dinas Koperasi dan Usaha Mikro', 'Dinkop UM', 'Agency', '2.17', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-77e7-aa13-1e04397c9ab4', '30', 'Dinas Pariwisata dan Ekonomi Kreatif', 'Disparekraf', 'Agency', '3.26', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-780f-a363-1a3f6b10df0a', '27', 'Dinas Kepemudaan dan Olahraga', 'Dispora', 'Agency', '2.19', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-784c-9b7e-e24565fb86a1', '38', 'Bank Pembangunan Contoh', 'Bank Contoh', 'External', '', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-78c4-a9e9-28f6f97a9ebe', '36', 'Kecamatan Hulu Karsa', 'Kec. Hulu Karsa', 'District', '7.01', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-79a3-ad96-56c9019bd653', '33', 'Kecamatan Wangunsari', 'Kec. Wangunsari', 'District', '7.01', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7a18-8509-877df97d8c80', '35', 'Kecamatan Bukit Sarai', 'Kec. Bukit Sarai', 'District', '7.01', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7a4d-b5a2-b81004e209d7', '20', 'Dinas Lingkungan Hidup', 'DLH', 'Agency', '2.11,3.28', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7a74-9a53-df084eb910dc', '37', 'Universitas Wangun Raya', 'UWR', 'External', '', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7aa5-8864-86dcc7fc76ea', '21', 'Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil', 'Agency', '2.12', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7d74-873d-6290f82297c5', '24', 'Dinas Komunikasi, Informatika, Statistik, dan Persandian', 'Diskominfo', 'Agency', '2.16,2.20,2.21', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7d8f-b9e2-bc5c99985422', '29', 'Dinas Perpustakaan dan Kearsipan', 'Dispusip', 'Agency', '2.23,2.24', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7e34-97bc-b2610f8772f8', '34', 'Kecamatan Laruna', 'Kec. Laruna', 'District', '7.01', 1);
INSERT INTO public."agency" ("region_code", "id", "number", "name", "short_name", "kind", "fields", "version") VALUES ('99.01', '01a2036f-1033-7fff-aee8-c013b250a884', '23', 'Dinas Perhubungan', 'Dishub', 'Agency', '2.15', 1);
INSERT INTO public."api_key" ("id", "secret_hash", "prefix", "name", "role", "region_code", "agency_id", "responsible_id", "made_by", "made_at_utc", "valid_until_utc", "last_used_on", "revoked_at_utc", "revoked_by") VALUES ('01a2036f-aae5-78bd-9761-01bf73b36b8d', 'ae434e2565921087a7cdcb04fda68c4112d14e505c535e69f743aac3a10d9914', 'pk_Pm8Tl6', 'Beku', 'Coordinator', '99.01', NULL, NULL, 'root', '2026-11-22 13:26:19.6211769+00', '2027-02-20 13:26:19.6211769+00', '2026-11-22', NULL, NULL);
INSERT INTO public."book" ("region_code", "id", "plan_id", "plan_version", "made_at_utc", "made_by", "language", "docx_hash", "html_hash", "pdf_hash", "pdf_problem_json", "code") VALUES ('99.01', '01a2036f-f14f-7d26-8983-3d5280870711', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 10, '2026-11-22 13:26:25.6482721+00', 'Beku', 'id', '5b2dc5f03272c10bbabe8967fd791ee13cf67eb9f4c6c81e9b1d3c644901882a', '65c5626f5c490c97bfc90b0e61982ceeadc3d3bd3106b67c1fa5f2fe6db985e1', 'faf77a7d6ccf14b51333023815493d8231aac3901afe215a68be346e491b3ff9', NULL, 'masterplan');
INSERT INTO public."book_edition" ("region_code", "id", "plan_id", "code", "language", "number", "token", "name_json", "published_at_utc", "published_by", "why", "plan_version", "gaps", "docx_hash", "html_hash", "pdf_hash", "book_hash", "data_hash") VALUES ('99.01', '01a20370-efe2-7a77-97c0-8a98ad86c186', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'ringkasan-eksekutif', 'id', 1, 'gknrg2rrza', '{"id":"Buku 3: Ringkasan Eksekutif","en":"Book 3: Executive Summary"}', '2026-11-22 13:27:36.7439803+00', 'Beku', 'Uji', 10, 0, 'bf44c8c4622dbccedb6754210cc3a4d97c89cd2dc90d1e8950f51d639ba063d3', '0c073f3c48db3bfdb628ce9541d6d1a3ace68b85e1d1d1170bf99296ea7bad87', '4e0da4f83b2b4ed18d3ccdba568f4c43f4c2c8646b5cfe982e4289cc0ee67ce1', 'bef48f189c84a64112070c9e5a070fa7425e27dcecde6d6ffb53855d99ff51c4', 'b7df8d9fc9e535826c305cbe697f7fd3fb83fbd31c961463a7f246a191bc8c12');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-0dd2-7d0c-a8f0-060d263fffb6', 1, NULL, '2026-11-22 13:25:39.41+00', 'root', 'reference.install-dimensions', 'reference', 'dimension-sets', '{"2017":[null,"Added"],"2017/BRA":[null,"Added"],"2017/BRA/BRA-1":[null,"Added"],"2017/BRA/BRA-2":[null,"Added"],"2017/BRA/BRA-3":[null,"Added"],"2017/ECO":[null,"Added"],"2017/ECO/ECO-1":[null,"Added"],"2017/ECO/ECO-2":[null,"Added"],"2017/ECO/ECO-3":[null,"Added"],"2017/ENV":[null,"Added"],"2017/ENV/ENV-1":[null,"Added"],"2017/ENV/ENV-2":[null,"Added"],"2017/ENV/ENV-3":[null,"Added"],"2017/GOV":[null,"Added"],"2017/GOV/GOV-1":[null,"Added"],"2017/GOV/GOV-2":[null,"Added"],"2017/GOV/GOV-3":[null,"Added"],"2017/LIV":[null,"Added"],"2017/LIV/LIV-1":[null,"Added"],"2017/LIV/LIV-2":[null,"Added"],"2017/LIV/LIV-3":[null,"Added"],"2017/SOC":[null,"Added"],"2017/SOC/SOC-1":[null,"Added"],"2017/SOC/SOC-2":[null,"Added"],"2017/SOC/SOC-3":[null,"Added"],"2026":[null,"Added"],"2026/EKO":[null,"Added"],"2026/KHD":[null,"Added"],"2026/LNG":[null,"Added"],"2026/MOB":[null,"Added"],"2026/MSY":[null,"Added"],"2026/TKB":[null,"Added"]}', NULL, 'ed1055a8b6b84d701ad61c922a0a7cc7a8d870dd355c9f92c29498638e13a44f', '0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-0f8c-765d-af7e-0caea7b16524', 2, NULL, '2026-11-22 13:25:39.852+00', 'root', 'reference.import-regions', 'reference', '01a2036f-0e34-7c41-b311-18e5acad4afa', '{"Regulation":[null,"Kepmendagri 300.2.2-2430/2025"],"Rows":[null,552]}', NULL, 'f4d7dfaa7ca641d59ad4c14760fc94490d35cf2d348242b78a65526113cc252c', 'ed1055a8b6b84d701ad61c922a0a7cc7a8d870dd355c9f92c29498638e13a44f');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-0fc6-771d-865b-93cf0dd5aa4d', 3, NULL, '2026-11-22 13:25:39.91+00', 'root', 'reference.import-nomenclature', 'reference', '01a2036f-0f9c-7ac1-843b-e6a021af11aa', '{"Regulation":[null,"Kepmendagri 050-3708/2020"],"Rows":[null,507]}', NULL, 'a95d9e1efc4a3ec8122895518ea4bca4f4304f22581f37da932f6b5465a3c9a2', 'f4d7dfaa7ca641d59ad4c14760fc94490d35cf2d348242b78a65526113cc252c');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-107f-7de8-b12c-ad936f2a66f0', 4, '99.01', '2026-11-22 13:25:40.095+00', 'root', 'region.install-sample', 'region', '99.01', '{"Agencies[Asosiasi Penenun Serunai]":[null,{"Name":"Asosiasi Penenun Serunai","ShortName":"Aspeni","Number":"40","Kind":"External","Fields":[]}],"Agencies[Badan Kepegawaian dan Pengembangan Sumber Daya Manusia]":[null,{"Name":"Badan Kepegawaian dan Pengembangan Sumber Daya Manusia","ShortName":"BKPSDM","Number":"7","Kind":"Agency","Fields":["5.03","5.04"]}],"Agencies[Badan Kesatuan Bangsa dan Politik]":[null,{"Name":"Badan Kesatuan Bangsa dan Politik","ShortName":"Kesbangpol","Number":"8","Kind":"Agency","Fields":["8.01"]}],"Agencies[Badan Keuangan dan Aset Daerah]":[null,{"Name":"Badan Keuangan dan Aset Daerah","ShortName":"BKAD","Number":"5","Kind":"Agency","Fields":["5.02"]}],"Agencies[Badan Penanggulangan Bencana Daerah]":[null,{"Name":"Badan Penanggulangan Bencana Daerah","ShortName":"BPBD","Number":"9","Kind":"Agency","Fields":["1.05"]}],"Agencies[Badan Pendapatan Daerah]":[null,{"Name":"Badan Pendapatan Daerah","ShortName":"Bapenda","Number":"6","Kind":"Agency","Fields":["5.02"]}],"Agencies[Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah]":[null,{"Name":"Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah","ShortName":"Bapperida","Number":"4","Kind":"Agency","Fields":["5.01","5.05"]}],"Agencies[Bank Pembangunan Contoh]":[null,{"Name":"Bank Pembangunan Contoh","ShortName":"Bank Contoh","Number":"38","Kind":"External","Fields":[]}],"Agencies[Dinas Kebudayaan]":[null,{"Name":"Dinas Kebudayaan","ShortName":"Disbud","Number":"28","Kind":"Agency","Fields":["2.22"]}],"Agencies[Dinas Kepemudaan dan Olahraga]":[null,{"Name":"Dinas Kepemudaan dan Olahraga","ShortName":"Dispora","Number":"27","Kind":"Agency","Fields":["2.19"]}],"Agencies[Dinas Kependudukan dan Pencatatan Sipil]":[null,{"Name":"Dinas Kependudukan dan Pencatatan Sipil","ShortName":"Disdukcapil","Number":"21","Kind":"Agency","Fields":["2.12"]}],"Agencies[Dinas Kesehatan]":[null,{"Name":"Dinas Kesehatan","ShortName":"Dinkes","Number":"11","Kind":"Agency","Fields":["1.02"]}],"Agencies[Dinas Ketahanan Pangan dan Perikanan]":[null,{"Name":"Dinas Ketahanan Pangan dan Perikanan","ShortName":"DKPP","Number":"19","Kind":"Agency","Fields":["2.09","3.25"]}],"Agencies[Dinas Komunikasi, Informatika, Statistik, dan Persandian]":[null,{"Name":"Dinas Komunikasi, Informatika, Statistik, dan Persandian","ShortName":"Diskominfo","Number":"24","Kind":"Agency","Fields":["2.16","2.20","2.21"]}],"Agencies[Dinas Koperasi dan Usaha Mikro]":[null,{"Name":"Dinas Koperasi dan Usaha Mikro","ShortName":"Dinkop UM","Number":"25","Kind":"Agency","Fields":["2.17"]}],"Agencies[Dinas Lingkungan Hidup]":[null,{"Name":"Dinas Lingkungan Hidup","ShortName":"DLH","Number":"20","Kind":"Agency","Fields":["2.11","3.28"]}],"Agencies[Dinas Pariwisata dan Ekonomi Kreatif]":[null,{"Name":"Dinas Pariwisata dan Ekonomi Kreatif","ShortName":"Disparekraf","Number":"30","Kind":"Agency","Fields":["3.26"]}],"Agencies[Dinas Pekerjaan Umum dan Penataan Ruang]":[null,{"Name":"Dinas Pekerjaan Umum dan Penataan Ruang","ShortName":"DPUPR","Number":"13","Kind":"Agency","Fields":["1.03"]}],"Agencies[Dinas Pemberdayaan Masyarakat dan Desa]":[null,{"Name":"Dinas Pemberdayaan Masyarakat dan Desa","ShortName":"DPMD","Number":"22","Kind":"Agency","Fields":["2.13"]}],"Agencies[Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana]":[null,{"Name":"Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana","ShortName":"DP3AKB","Number":"18","Kind":"Agency","Fields":["2.08","2.14"]}],"Agencies[Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu]":[null,{"Name":"Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu","ShortName":"DPMPTSP","Number":"26","Kind":"Agency","Fields":["2.18"]}],"Agencies[Dinas Pendidikan]":[null,{"Name":"Dinas Pendidikan","ShortName":"Disdik","Number":"10","Kind":"Agency","Fields":["1.01"]}],"Agencies[Dinas Perdagangan dan Perindustrian]":[null,{"Name":"Dinas Perdagangan dan Perindustrian","ShortName":"Disdagrin","Number":"32","Kind":"Agency","Fields":["3.30","3.31"]}],"Agencies[Dinas Perhubungan]":[null,{"Name":"Dinas Perhubungan","ShortName":"Dishub","Number":"23","Kind":"Agency","Fields":["2.15"]}],"Agencies[Dinas Perpustakaan dan Kearsipan]":[null,{"Name":"Dinas Perpustakaan dan Kearsipan","ShortName":"Dispusip","Number":"29","Kind":"Agency","Fields":["2.23","2.24"]}],"Agencies[Dinas Pertanian]":[null,{"Name":"Dinas Pertanian","ShortName":"Distan","Number":"31","Kind":"Agency","Fields":["3.27"]}],"Agencies[Dinas Perumahan, Kawasan Permukiman, dan Pertanahan]":[null,{"Name":"Dinas Perumahan, Kawasan Permukiman, dan Pertanahan","ShortName":"Disperkim","Number":"14","Kind":"Agency","Fields":["1.04","2.10"]}],"Agencies[Dinas Sosial]":[null,{"Name":"Dinas Sosial","ShortName":"Dinsos","Number":"16","Kind":"Agency","Fields":["1.06"]}],"Agencies[Dinas Tenaga Kerja dan Transmigrasi]":[null,{"Name":"Dinas Tenaga Kerja dan Transmigrasi","ShortName":"Disnakertrans","Number":"17","Kind":"Agency","Fields":["2.07","3.32"]}],"Agencies[Inspektorat Daerah]":[null,{"Name":"Inspektorat Daerah","ShortName":"Inspektorat","Number":"3","Kind":"Agency","Fields":["6.01"]}],"Agencies[Kecamatan Bukit Sarai]":[null,{"Name":"Kecamatan Bukit Sarai","ShortName":"Kec. Bukit Sarai","Number":"35","Kind":"District","Fields":["7.01"]}],"Agencies[Kecamatan Hulu Karsa]":[null,{"Name":"Kecamatan Hulu Karsa","ShortName":"Kec. Hulu Karsa","Number":"36","Kind":"District","Fields":["7.01"]}],"Agencies[Kecamatan Laruna]":[null,{"Name":"Kecamatan Laruna","ShortName":"Kec. Laruna","Number":"34","Kind":"District","Fields":["7.01"]}],"Agencies[Kecamatan Wangunsari]":[null,{"Name":"Kecamatan Wangunsari","ShortName":"Kec. Wangunsari","Number":"33","Kind":"District","Fields":["7.01"]}],"Agencies[Relawan TIK Tanah Contoh]":[null,{"Name":"Relawan TIK Tanah Contoh","ShortName":"Relawan TIK","Number":"39","Kind":"External","Fields":[]}],"Agencies[Rumah Sakit Umum Daerah Wangunsari]":[null,{"Name":"Rumah Sakit Umum Daerah Wangunsari","ShortName":"RSUD Wangunsari","Number":"12","Kind":"Agency","Fields":["1.02"]}],"Agencies[Satuan Polisi Pamong Praja dan Pemadam Kebakaran]":[null,{"Name":"Satuan Polisi Pamong Praja dan Pemadam Kebakaran","ShortName":"Satpol PP Damkar","Number":"15","Kind":"Agency","Fields":["1.05"]}],"Agencies[Sekretariat Daerah]":[null,{"Name":"Sekretariat Daerah","ShortName":"Setda","Number":"1","Kind":"Agency","Fields":["4.01"]}],"Agencies[Sekretariat Dewan Perwakilan Rakyat Daerah]":[null,{"Name":"Sekretariat Dewan Perwakilan Rakyat Daerah","ShortName":"Setwan","Number":"2","Kind":"Agency","Fields":["4.02"]}],"Agencies[Universitas Wangun Raya]":[null,{"Name":"Universitas Wangun Raya","ShortName":"UWR","Number":"37","Kind":"External","Fields":[]}],"Name":[null,"Kabupaten Tanah Contoh"]}', 'Pemasangan daerah contoh', 'ae0406ee488d97eba604eeff061cd03b45eac10b2f2c911be2863c9a3698df32', 'a95d9e1efc4a3ec8122895518ea4bca4f4304f22581f37da932f6b5465a3c9a2');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-10f7-7a6d-9d56-e5d6ddabd817', 5, '99.01', '2026-11-22 13:25:40.215+00', 'root', 'plan.create', 'plan', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', '{"DimensionSet":[null,"2017"],"FirstYear":[null,2026],"Name":[null,"Rencana Induk Kota Cerdas Kabupaten Tanah Contoh 2026–2035"],"Years":[null,10]}', 'Pemasangan daerah contoh', '4922698e540b4826997c7f5a50592d49f8d2c69e6ecbc886e24f939517d8471e', 'ae0406ee488d97eba604eeff061cd03b45eac10b2f2c911be2863c9a3698df32');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-1232-73d1-a66d-420f53d65616', 6, '99.01', '2026-11-22 13:25:40.53+00', 'root', 'plan.edit', 'plan', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', '{"Ceilings[2026 APBD]":[null,44600000000],"Ceilings[2026 APBN/DAK]":[null,20500000000],"Ceilings[2026]":[null,63240500000],"Ceilings[2027 APBD]":[null,47950000000],"Ceilings[2027 APBN/DAK]":[null,23600000000],"Ceilings[2027]":[null,70412000000],"Ceilings[2028 APBD]":[null,49800000000],"Ceilings[2028 APBN/DAK]":[null,21800000000],"Ceilings[2028]":[null,71405750000],"Ceilings[2029 APBD]":[null,56200000000],"Ceilings[2029 APBN/DAK]":[null,18900000000],"Ceilings[2029]":[null,68630000000],"Ceilings[2030 APBD]":[null,55900000000],"Ceilings[2030 APBN/DAK]":[null,17200000000],"Ceilings[2030]":[null,71118250000],"Ceilings[2031 APBD]":[null,56800000000],"Ceilings[2031 APBN/DAK]":[null,16800000000],"Ceilings[2031]":[null,72204600000],"Ceilings[2032 APBD]":[null,55400000000],"Ceilings[2032 APBN/DAK]":[null,16500000000],"Ceilings[2032]":[null,73320000000],"Ceilings[2033 APBD]":[null,57200000000],"Ceilings[2033 APBN/DAK]":[null,16500000000],"Ceilings[2033]":[null,75936400000],"Ceilings[2034 APBD]":[null,57900000000],"Ceilings[2034 APBN/DAK]":[null,16500000000],"Ceilings[2034]":[null,77318750000],"Ceilings[2035 APBD]":[null,58400000000],"Ceilings[2035 APBN/DAK]":[null,16500000000],"Ceilings[2035]":[null,78500000000],"Goals[S10]":[null,{"Code":"S10","Words":"Warga terampil digital dan gemar belajar","MissionNumber":3,"Indicator":"Indeks Masyarakat Digital Indonesia","Unit":"indeks","Baseline":"39,62","Target":"60,00","Id":null}],"Goals[S11]":[null,{"Code":"S11","Words":"Warga aman dari bencana, kejahatan, dan kabar bohong","MissionNumber":3,"Indicator":"Waktu tanggap darurat rata-rata","Unit":"menit","Baseline":"34","Target":"12","Id":null}],"Goals[S12]":[null,{"Code":"S12","Words":"Ruang tertata, angkutan pasti, dan semua desa bersinyal","MissionNumber":4,"Indicator":"Desa tanpa sinyal (blankspot)","Unit":"desa","Baseline":"27","Target":"0","Id":null}],"Goals[S13]":[null,{"Code":"S13","Words":"Danau, hutan, dan sumber air terjaga","MissionNumber":5,"Indicator":"Indeks Kualitas Lingkungan Hidup","Unit":"indeks","Baseline":"66,84","Target":"76,00","Id":null}],"Goals[S14]":[null,{"Code":"S14","Words":"Sampah habis di sumbernya dan energi dipakai hemat","MissionNumber":5,"Indicator":"Sampah yang terkelola","Unit":"%","Baseline":"48,3","Target":"95,0","Id":null}],"Goals[S1]":[null,{"Code":"S1","Words":"Urusan warga selesai tanpa bolak-balik","MissionNumber":1,"Indicator":"Indeks Kepuasan Masyarakat","Unit":"indeks","Baseline":"82,41","Target":"91,00","Id":null}],"Goals[S2]":[null,{"Code":"S2","Words":"Perangkat daerah bekerja dengan satu data dan sistem yang saling terhubung","MissionNumber":1,"Indicator":"Indeks SPBE","Unit":"indeks","Baseline":"2,71","Target":"4,20","Id":null}],"Goals[S3]":[null,{"Code":"S3","Words":"Kebijakan disusun dari data dan suara warga","MissionNumber":1,"Indicator":"Peraturan daerah dan peraturan bupati baru yang disertai naskah data","Unit":"%","Baseline":"18","Target":"90","Id":null}],"Goals[S4]":[null,{"Code":"S4","Words":"Danau Laruna dan kampung tenun Serunai dikenal dan didatangi","MissionNumber":2,"Indicator":"Kunjungan wisatawan dalam setahun","Unit":"kunjungan","Baseline":"186.400","Target":"425.000","Id":null}],"Goals[S5]":[null,{"Code":"S5","Words":"Usaha betah berinvestasi dan wajah kota pasar tertata","MissionNumber":2,"Indicator":"Nilai realisasi investasi dalam setahun","Unit":"miliar rupiah","Baseline":"214,6","Target":"540,0","Id":null}],"Goals[S6]":[null,{"Code":"S6","Words":"Usaha mikro, kopi, dan tenun naik kelas","MissionNumber":2,"Indicator":"Usaha mikro yang berjualan lewat kanal digital","Unit":"%","Baseline":"12,6","Target":"55,0","Id":null}],"Goals[S7]":[null,{"Code":"S7","Words":"Warga miskin dan penganggur berkurang","MissionNumber":2,"Indicator":"Persentase penduduk miskin","Unit":"%","Baseline":"11,83","Target":"6,50","Id":null}],"Goals[S8]":[null,{"Code":"S8","Words":"Belanja warga dan penerimaan daerah serba nontunai","MissionNumber":2,"Indicator":"Penerimaan asli daerah yang dibayar nontunai","Unit":"%","Baseline":"31,2","Target":"95,0","Id":null}],"Goals[S9]":[null,{"Code":"S9","Words":"Warga sehat sejak lahir dan mudah berobat","MissionNumber":3,"Indicator":"Prevalensi stunting balita","Unit":"%","Baseline":"21,7","Target":"9,0","Id":null}],"Missions[1]":[null,"Menghadirkan layanan pemerintah yang mudah, cepat, dan dipercaya sampai ke desa."],"Missions[2]":[null,"Menguatkan ekonomi rakyat dari pasar, kopi, tenun, dan wisata danau."],"Missions[3]":[null,"Menyehatkan, mencerdaskan, dan melindungi warga di setiap kecamatan."],"Missions[4]":[null,"Menghubungkan desa dan kota dengan ruang yang tertata, angkutan yang pasti, dan sinyal yang andal."],"Missions[5]":[null,"Menjaga danau, hutan, dan udara, serta mengelola sampah dan energi dengan hemat."],"Vision":["","Tanah Contoh yang melayani, terhubung, dan lestari: danaunya jernih, pasarnya ramai, desanya tersambung."]}', 'Pemasangan daerah contoh', '88e3892980d37fb6e651f318d2a04741e588c2e9c7f8d2829f459ebd817b9cc8', '4922698e540b4826997c7f5a50592d49f8d2c69e6ecbc886e24f939517d8471e');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-1556-7878-afec-0d955462acc6', 7, '99.01', '2026-11-22 13:25:41.334+00', 'root', 'medium-term.import', 'medium-term-plan', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '{"Ceiling[2025]":[null,368962721000],"Ceiling[2026]":[null,381885779300],"Ceiling[2027]":[null,394743895300],"Ceiling[2028]":[null,407412181500],"Ceiling[2029]":[null,421043498000],"FileHash":[null,"78d663f82b9e031120dd0c1a25fc532ca15f6f8f7cea33b5eb4b8237769ad3df"],"FileName":[null,"rpjmd-2025-2029.csv"],"FirstYear":[null,2025],"Indicators":[null,75],"Kind":[null,"Rpjmd"],"LastYear":[null,2029],"Programmes":[null,45],"Version":[null,1]}', 'Pemasangan daerah contoh', 'f4ab13a34a6eef64d2981b66f39af577eac0647992800b42eaa6f8bfedfb80b8', '88e3892980d37fb6e651f318d2a04741e588c2e9c7f8d2829f459ebd817b9cc8');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-19da-7843-b0d8-45c56585acd2', 8, '99.01', '2026-11-22 13:25:42.49+00', 'root', 'programme.import', 'plan', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', '{"01a2036f-17ed-7c52-8f91-6a843c00034e/Code":[null,"P-001"],"01a2036f-17ed-7c52-8f91-6a843c00034e/Name":[null,"Antre dari Rumah di Mal Pelayanan Publik"],"01a2036f-17ed-7c52-8f91-6a843c00034e/Version":[0,1],"01a2036f-18ca-7ec1-9f39-93d68ee9409d/Code":[null,"P-002"],"01a2036f-18ca-7ec1-9f39-93d68ee9409d/Name":[null,"Mal Pelayanan Publik Lengkap 28 Instansi"],"01a2036f-18ca-7ec1-9f39-93d68ee9409d/Version":[0,1],"01a2036f-18db-79b5-baee-349d54121796/Code":[null,"P-003"],"01a2036f-18db-79b5-baee-349d54121796/Name":[null,"Surat Desa Selesai di Balai Desa"],"01a2036f-18db-79b5-baee-349d54121796/Version":[0,1],"01a2036f-18e5-75c2-afca-b4d9fbb3160d/Code":[null,"P-004"],"01a2036f-18e5-75c2-afca-b4d9fbb3160d/Name":[null,"Loket Keliling Danau dan Gunung"],"01a2036f-18e5-75c2-afca-b4d9fbb3160d/Version":[0,1],"01a2036f-18e7-7134-82e7-99171d812a6b/Code":[null,"P-007"],"01a2036f-18e7-7134-82e7-99171d812a6b/Name":[null,"Satu Pintu Data Perangkat Daerah"],"01a2036f-18e7-7134-82e7-99171d812a6b/Version":[0,1],"01a2036f-18e7-7869-a8d0-3ad78445e264/Code":[null,"P-006"],"01a2036f-18e7-7869-a8d0-3ad78445e264/Name":[null,"Sehari Jadi di Kantor Kecamatan"],"01a2036f-18e7-7869-a8d0-3ad78445e264/Version":[0,1],"01a2036f-18e7-7f96-9df3-b4992f016ef2/Code":[null,"P-005"],"01a2036f-18e7-7f96-9df3-b4992f016ef2/Name":[null,"Satu Aplikasi Warga Tanah Contoh"],"01a2036f-18e7-7f96-9df3-b4992f016ef2/Version":[0,1],"01a2036f-18e8-7024-a087-700356563e68/Code":[null,"P-008"],"01a2036f-18e8-7024-a087-700356563e68/Name":[null,"Penghubung Layanan Antarperangkat Daerah"],"01a2036f-18e8-7024-a087-700356563e68/Version":[0,1],"01a2036f-18e8-7ac9-98c5-7bd3491e6537/Code":[null,"P-010"],"01a2036f-18e8-7ac9-98c5-7bd3491e6537/Name":[null,"Talenta Digital Aparatur"],"01a2036f-18e8-7ac9-98c5-7bd3491e6537/Version":[0,1],"01a2036f-18e8-7f4a-8a43-28138570cb0f/Code":[null,"P-009"],"01a2036f-18e8-7f4a-8a43-28138570cb0f/Name":[null,"Naskah Dinas Tanpa Kertas"],"01a2036f-18e8-7f4a-8a43-28138570cb0f/Version":[0,1],"01a2036f-18e9-7ef0-9d36-39473a5d39ef/Code":[null,"P-011"],"01a2036f-18e9-7ef0-9d36-39473a5d39ef/Name":[null,"Ekosistem Kabupaten Cerdas"],"01a2036f-18e9-7ef0-9d36-39473a5d39ef/Version":[0,1],"01a2036f-18ed-7490-a7b5-f1f703b1bd59/Code":[null,"P-012"],"01a2036f-18ed-7490-a7b5-f1f703b1bd59/Name":[null,"Pengawasan Intern Berbasis Data"],"01a2036f-18ed-7490-a7b5-f1f703b1bd59/Version":[0,1],"01a2036f-18ee-74b8-b668-ae1fdab78d7d/Code":[null,"P-015"],"01a2036f-18ee-74b8-b668-ae1fdab78d7d/Name":[null,"Ruang Dengar DPRD"],"01a2036f-18ee-74b8-b668-ae1fdab78d7d/Version":[0,1],"01a2036f-18ee-7744-b038-35a55e051a45/Code":[null,"P-014"],"01a2036f-18ee-7744-b038-35a55e051a45/Name":[null,"Naskah Data untuk Setiap Peraturan"],"01a2036f-18ee-7744-b038-35a55e051a45/Version":[0,1],"01a2036f-18ee-79b7-b2cf-85168d0d5f2b/Code":[null,"P-013"],"01a2036f-18ee-79b7-b2cf-85168d0d5f2b/Name":[null,"Usulan Desa Terlacak sampai Anggaran"],"01a2036f-18ee-79b7-b2cf-85168d0d5f2b/Version":[0,1],"01a2036f-18ee-7d61-9283-92f734cb8c6f/Code":[null,"P-016"],"01a2036f-18ee-7d61-9283-92f734cb8c6f/Name":[null,"Kalender Wisata Danau Laruna"],"01a2036f-18ee-7d61-9283-92f734cb8c6f/Version":[0,1],"01a2036f-18ef-73c3-84c3-94714ae46a45/Code":[null,"P-018"],"01a2036f-18ef-73c3-84c3-94714ae46a45/Name":[null,"Dermaga dan Tiket Terpadu Danau"],"01a2036f-18ef-73c3-84c3-94714ae46a45/Version":[0,1],"01a2036f-18ef-77cc-b21b-f12b34f791b7/Code":[null,"P-019"],"01a2036f-18ef-77cc-b21b-f12b34f791b7/Name":[null,"Festival Panen Kopi Bukit Sarai"],"01a2036f-18ef-77cc-b21b-f12b34f791b7/Version":[0,1],"01a2036f-18ef-7807-9361-75d4c70c43fd/Code":[null,"P-017"],"01a2036f-18ef-7807-9361-75d4c70c43fd/Name":[null,"Desa Wisata Tenun Serunai"],"01a2036f-18ef-7807-9361-75d4c70c43fd/Version":[0,1],"01a2036f-18f0-703a-90c6-1fc2bc56ced3/Code":[null,"P-020"],"01a2036f-18f0-703a-90c6-1fc2bc56ced3/Name":[null,"Peta Peluang Investasi Siap Tawar"],"01a2036f-18f0-703a-90c6-1fc2bc56ced3/Version":[0,1],"01a2036f-18f0-7805-82e0-f6d0a629c5e9/Code":[null,"P-022"],"01a2036f-18f0-7805-82e0-f6d0a629c5e9/Name":[null,"Rumah Ekspor Wangunsari"],"01a2036f-18f0-7805-82e0-f6d0a629c5e9/Version":[0,1],"01a2036f-18f0-7f3c-a49e-bce8fabbac95/Code":[null,"P-021"],"01a2036f-18f0-7f3c-a49e-bce8fabbac95/Name":[null,"Jenama Kopi Sarai dan Tenun Serunai"],"01a2036f-18f0-7f3c-a49e-bce8fabbac95/Version":[0,1],"01a2036f-18f1-7a66-a4ea-f550d40af9f1/Code":[null,"P-024"],"01a2036f-18f1-7a66-a4ea-f550d40af9f1/Name":[null,"Penataan Tepi Danau Kota Laruna"],"01a2036f-18f1-7a66-a4ea-f550d40af9f1/Version":[0,1],"01a2036f-18f1-7be2-97be-eaa106f790ff/Code":[null,"P-023"],"01a2036f-18f1-7be2-97be-eaa106f790ff/Name":[null,"Forum Usaha Kota Pasar"],"01a2036f-18f1-7be2-97be-eaa106f790ff/Version":[0,1],"01a2036f-18f5-7dbb-b53b-25897160ee0f/Code":[null,"P-025"],"01a2036f-18f5-7dbb-b53b-25897160ee0f/Name":[null,"Satu Muka Papan Nama dan Penunjuk Arah"],"01a2036f-18f5-7dbb-b53b-25897160ee0f/Version":[0,1],"01a2036f-18f6-70ff-8688-4979089dbeb5/Code":[null,"P-028"],"01a2036f-18f6-70ff-8688-4979089dbeb5/Name":[null,"Sentra Olah Kopi Petik Merah"],"01a2036f-18f6-70ff-8688-4979089dbeb5/Version":[0,1],"01a2036f-18f6-721f-9548-f86269d83e79/Code":[null,"P-029"],"01a2036f-18f6-721f-9548-f86269d83e79/Name":[null,"Rumah Produksi Tenun Bersama"],"01a2036f-18f6-721f-9548-f86269d83e79/Version":[0,1],"01a2036f-18f6-7362-9a44-702558a8477f/Code":[null,"P-026"],"01a2036f-18f6-7362-9a44-702558a8477f/Name":[null,"Taman Kota Ramah Anak"],"01a2036f-18f6-7362-9a44-702558a8477f/Version":[0,1],"01a2036f-18f6-79a9-afe3-424f129760a9/Code":[null,"P-027"],"01a2036f-18f6-79a9-afe3-424f129760a9/Name":[null,"Kabel Rapi Wangunsari"],"01a2036f-18f6-79a9-afe3-424f129760a9/Version":[0,1],"01a2036f-18f7-7468-ab65-ab4f66927af3/Code":[null,"P-032"],"01a2036f-18f7-7468-ab65-ab4f66927af3/Name":[null,"Kluster Industri Kecil Simpang Pinang"],"01a2036f-18f7-7468-ab65-ab4f66927af3/Version":[0,1],"01a2036f-18f7-7735-84f6-4d107e5bd60c/Code":[null,"P-030"],"01a2036f-18f7-7735-84f6-4d107e5bd60c/Name":[null,"Kemasan dan Sertifikat Halal Usaha Mikro"],"01a2036f-18f7-7735-84f6-4d107e5bd60c/Version":[0,1],"01a2036f-18f7-776f-99e2-ec743b0bfff3/Code":[null,"P-031"],"01a2036f-18f7-776f-99e2-ec743b0bfff3/Name":[null,"Rantai Dingin Ikan Danau"],"01a2036f-18f7-776f-99e2-ec743b0bfff3/Version":[0,1],"01a2036f-18f8-7488-bf00-46c0091c63cc/Code":[null,"P-035"],"01a2036f-18f8-7488-bf00-46c0091c63cc/Name":[null,"Kelas Keahlian Kerja Jarak Jauh"],"01a2036f-18f8-7488-bf00-46c0091c63cc/Version":[0,1],"01a2036f-18f8-7572-ab12-16ae71ee07bc/Code":[null,"P-036"],"01a2036f-18f8-7572-ab12-16ae71ee07bc/Name":[null,"Lumbung Pangan Desa Tercatat"],"01a2036f-18f8-7572-ab12-16ae71ee07bc/Version":[0,1],"01a2036f-18f8-7752-b4dc-81bbb3552cfc/Code":[null,"P-034"],"01a2036f-18f8-7752-b4dc-81bbb3552cfc/Name":[null,"Bursa Kerja di Genggaman"],"01a2036f-18f8-7752-b4dc-81bbb3552cfc/Version":[0,1],"01a2036f-18f8-7e04-9577-5c3cb671c633/Code":[null,"P-033"],"01a2036f-18f8-7e04-9577-5c3cb671c633/Name":[null,"Data Keluarga Miskin Diperbarui Setiap Triwulan"],"01a2036f-18f8-7e04-9577-5c3cb671c633/Version":[0,1],"01a2036f-18f9-76a0-bc8e-3f148acef6ed/Code":[null,"P-037"],"01a2036f-18f9-76a0-bc8e-3f148acef6ed/Name":[null,"Ibu Berdaya dari Rumah"],"01a2036f-18f9-76a0-bc8e-3f148acef6ed/Version":[0,1],"01a2036f-1901-71be-932e-5918678f340f/Code":[null,"P-038"],"01a2036f-1901-71be-932e-5918678f340f/Name":[null,"QRIS Pasar Rakyat Wangunsari"],"01a2036f-1901-71be-932e-5918678f340f/Version":[0,1],"01a2036f-1902-71b0-9bed-cc8da4e6a12c/Code":[null,"P-042"],"01a2036f-1902-71b0-9bed-cc8da4e6a12c/Name":[null,"RDTR Digital Lima Kawasan"],"01a2036f-1902-71b0-9bed-cc8da4e6a12c/Version":[0,1],"01a2036f-1902-7a85-b664-1df87572df96/Code":[null,"P-039"],"01a2036f-1902-7a85-b664-1df87572df96/Name":[null,"Nontunai Delapan Belas Pasar Rakyat"],"01a2036f-1902-7a85-b664-1df87572df96/Version":[0,1],"01a2036f-1902-7c4d-87ba-b7a679eb2532/Code":[null,"P-041"],"01a2036f-1902-7c4d-87ba-b7a679eb2532/Name":[null,"Belanja Desa Nontunai"],"01a2036f-1902-7c4d-87ba-b7a679eb2532/Version":[0,1],"01a2036f-1902-7f35-8721-725ed1409d7b/Code":[null,"P-040"],"01a2036f-1902-7f35-8721-725ed1409d7b/Name":[null,"Pajak Daerah Sekali Sentuh"],"01a2036f-1902-7f35-8721-725ed1409d7b/Version":[0,1],"01a2036f-1903-74f5-bf4c-df7635dbf475/Code":[null,"P-043"],"01a2036f-1903-74f5-bf4c-df7635dbf475/Name":[null,"Kampung Tanpa Kumuh Rawa Elok"],"01a2036f-1903-74f5-bf4c-df7635dbf475/Version":[0,1],"01a2036f-1903-76c6-bff0-5ae1250f5c0d/Code":[null,"P-044"],"01a2036f-1903-76c6-bff0-5ae1250f5c0d/Name":[null,"Air Minum Aman Desa Hulu"],"01a2036f-1903-76c6-bff0-5ae1250f5c0d/Version":[0,1],"01a2036f-1903-7cc5-a79a-ec1b2a895743/Code":[null,"P-045"],"01a2036f-1903-7cc5-a79a-ec1b2a895743/Name":[null,"Satu Peta Tanah dan Bangunan"],"01a2036f-1903-7cc5-a79a-ec1b2a895743/Version":[0,1],"01a2036f-1904-731d-8396-0dab19ca7d5e/Code":[null,"P-047"],"01a2036f-1904-731d-8396-0dab19ca7d5e/Name":[null,"Akta Lahir sampai Bidan Desa"],"01a2036f-1904-731d-8396-0dab19ca7d5e/Version":[0,1],"01a2036f-1904-7567-bea6-4ef2184dae94/Code":[null,"P-049"],"01a2036f-1904-7567-bea6-4ef2184dae94/Name":[null,"Antrean Daring dan Ruang Tunggu Manusiawi"],"01a2036f-1904-7567-bea6-4ef2184dae94/Version":[0,1],"01a2036f-1904-7b49-93e2-b6558cec3a15/Code":[null,"P-048"],"01a2036f-1904-7b49-93e2-b6558cec3a15/Name":[null,"Rekam Medis Elektronik 17 Puskesmas"],"01a2036f-1904-7b49-93e2-b6558cec3a15/Version":[0,1],"01a2036f-1904-7ed4-8e98-7ec0ebb6ed88/Code":[null,"P-046"],"01a2036f-1904-7ed4-8e98-7ec0ebb6ed88/Name":[null,"Akta lahir sebelum pulang"],"01a2036f-1904-7ed4-8e98-7ec0ebb6ed88/Version":[0,1],"01a2036f-1905-714a-a318-0ec10f54b74a/Code":[null,"P-050"],"01a2036f-1905-714a-a318-0ec10f54b74a/Name":[null,"Posyandu Pantau Tumbuh Kembang"],"01a2036f-1905-714a-a318-0ec10f54b74a/Version":[0,1],"01a2036f-1909-7cfe-83a3-6793d9439ee4/Code":[null,"P-051"],"01a2036f-1909-7cfe-83a3-6793d9439ee4/Name":[null,"Telekonsultasi Desa Terpencil"],"01a2036f-1909-7cfe-83a3-6793d9439ee4/Version":[0,1],"01a2036f-190a-70f1-9616-05902fa9531b/Code":[null,"P-052"],"01a2036f-190a-70f1-9616-05902fa9531b/Name":[null,"Angkutan Pelajar Gratis Tiga Trayek"],"01a2036f-190a-70f1-9616-05902fa9531b/Version":[0,1],"01a2036f-190b-7150-839b-22b200b81fbb/Code":[null,"P-054"],"01a2036f-190b-7150-839b-22b200b81fbb/Name":[null,"Simpang Cerdas Wangunsari"],"01a2036f-190b-7150-839b-22b200b81fbb/Version":[0,1],"01a2036f-190b-7762-8c76-7b110e33503c/Code":[null,"P-053"],"01a2036f-190b-7762-8c76-7b110e33503c/Name":[null,"Trayek Pasar-Danau Terjadwal"],"01a2036f-190b-7762-8c76-7b110e33503c/Version":[0,1],"01a2036f-190b-7a62-a832-b190dbb2e369/Code":[null,"P-055"],"01a2036f-190b-7a62-a832-b190dbb2e369/Name":[null,"Jalan Mantap Jalur Kopi"],"01a2036f-190b-7a62-a832-b190dbb2e369/Version":[0,1],"01a2036f-190c-7241-883d-c4aed5b88d3d/Code":[null,"P-058"],"01a2036f-190c-7241-883d-c4aed5b88d3d/Name":[null,"Balai Warga Digital Desa"],"01a2036f-190c-7241-883d-c4aed5b88d3d/Version":[0,1],"01a2036f-190c-742a-85bd-c0f467a78857/Code":[null,"P-057"],"01a2036f-190c-742a-85bd-c0f467a78857/Name":[null,"Sinyal untuk 27 Desa"],"01a2036f-190c-742a-85bd-c0f467a78857/Version":[0,1],"01a2036f-190c-7608-b065-fb47ba427a9a/Code":[null,"P-056"],"01a2036f-190c-7608-b065-fb47ba427a9a/Name":[null,"Parkir Elektronik Kota Pasar"],"01a2036f-190c-7608-b065-fb47ba427a9a/Version":[0,1],"01a2036f-190d-76a2-9568-b0df81788de7/Code":[null,"P-060"],"01a2036f-190d-76a2-9568-b0df81788de7/Name":[null,"Panggung Budaya Warga"],"01a2036f-190d-76a2-9568-b0df81788de7/Version":[0,1],"01a2036f-190d-7a7a-a6ef-6e8979f800ac/Code":[null,"P-059"],"01a2036f-190d-7a7a-a6ef-6e8979f800ac/Name":[null,"Karang Taruna Kreatif"],"01a2036f-190d-7a7a-a6ef-6e8979f800ac/Version":[0,1],"01a2036f-1911-7a81-a244-13e627c966f2/Code":[null,"P-061"],"01a2036f-1911-7a81-a244-13e627c966f2/Name":[null,"Kelas Literasi Digital 100 Desa"],"01a2036f-1911-7a81-a244-13e627c966f2/Version":[0,1],"01a2036f-1911-7b75-b44d-0c56a0a1de3f/Code":[null,"P-062"],"01a2036f-1911-7b75-b44d-0c56a0a1de3f/Name":[null,"Perpustakaan Keliling Digital"],"01a2036f-1911-7b75-b44d-0c56a0a1de3f/Version":[0,1],"01a2036f-1912-7273-8b5a-8341a3dcb237/Code":[null,"P-064"],"01a2036f-1912-7273-8b5a-8341a3dcb237/Name":[null,"Guru Penggerak Teknologi"],"01a2036f-1912-7273-8b5a-8341a3dcb237/Version":[0,1],"01a2036f-1912-75c9-98ab-9e73553b9ec2/Code":[null,"P-065"],"01a2036f-1912-75c9-98ab-9e73553b9ec2/Name":[null,"Arsip Cerita Danau"],"01a2036f-1912-75c9-98ab-9e73553b9ec2/Version":[0,1],"01a2036f-1912-77ac-ba0b-c580553ec42c/Code":[null,"P-066"],"01a2036f-1912-77ac-ba0b-c580553ec42c/Name":[null,"Klinik Hoaks Tanah Contoh"],"01a2036f-1912-77ac-ba0b-c580553ec42c/Version":[0,1],"01a2036f-1912-7a11-836e-7ccccc6a660a/Code":[null,"P-063"],"01a2036f-1912-7a11-836e-7ccccc6a660a/Name":[null,"Kelas Tanpa Sinyal"],"01a2036f-1912-7a11-836e-7ccccc6a660a/Version":[0,1],"01a2036f-1913-75d8-9ad1-f8983b9aca0b/Code":[null,"P-068"],"01a2036f-1913-75d8-9ad1-f8983b9aca0b/Name":[null,"Panggilan Darurat 112"],"01a2036f-1913-75d8-9ad1-f8983b9aca0b/Version":[0,1],"01a2036f-1913-7c1e-88f7-0cad79f4f78d/Code":[null,"P-069"],"01a2036f-1913-7c1e-88f7-0cad79f4f78d/Name":[null,"Kamera Ronda Kota Pasar"],"01a2036f-1913-7c1e-88f7-0cad79f4f78d/Version":[0,1],"01a2036f-1913-7df3-a69e-8ef3cf0ea38a/Code":[null,"P-067"],"01a2036f-1913-7df3-a69e-8ef3cf0ea38a/Name":[null,"Peringatan Dini Banjir Bandang Hulu Karsa"],"01a2036f-1913-7df3-a69e-8ef3cf0ea38a/Version":[0,1],"01a2036f-1914-71c2-a57e-90954841c51e/Code":[null,"P-071"],"01a2036f-1914-71c2-a57e-90954841c51e/Name":[null,"Desa Sadar Kerukunan"],"01a2036f-1914-71c2-a57e-90954841c51e/Version":[0,1],"01a2036f-1914-76d3-a435-5c41a7b7480f/Code":[null,"P-073"],"01a2036f-1914-76d3-a435-5c41a7b7480f/Name":[null,"Sabuk Hijau Tepi Danau"],"01a2036f-1914-76d3-a435-5c41a7b7480f/Version":[0,1],"01a2036f-1914-7886-9fd4-02f5c3cdc9e3/Code":[null,"P-070"],"01a2036f-1914-7886-9fd4-02f5c3cdc9e3/Name":[null,"Benteng Siber Daerah"],"01a2036f-1914-7886-9fd4-02f5c3cdc9e3/Version":[0,1],"01a2036f-1914-7fb2-a68f-2a849cb8b66b/Code":[null,"P-072"],"01a2036f-1914-7fb2-a68f-2a849cb8b66b/Name":[null,"Pantau Jernih Danau Laruna"],"01a2036f-1914-7fb2-a68f-2a849cb8b66b/Version":[0,1],"01a2036f-191d-7792-92cf-37cd4b35ff66/Code":[null,"P-074"],"01a2036f-191d-7792-92cf-37cd4b35ff66/Name":[null,"Adopsi Mata Air"],"01a2036f-191d-7792-92cf-37cd4b35ff66/Version":[0,1],"01a2036f-191e-7184-8a64-5300dabf0954/Code":[null,"P-076"],"01a2036f-191e-7184-8a64-5300dabf0954/Name":[null,"Bank Sampah Terhubung"],"01a2036f-191e-7184-8a64-5300dabf0954/Version":[0,1],"01a2036f-191e-745c-8405-4fcc533e1908/Code":[null,"P-075"],"01a2036f-191e-745c-8405-4fcc533e1908/Name":[null,"Keramba Tertata Danau Laruna"],"01a2036f-191e-745c-8405-4fcc533e1908/Version":[0,1],"01a2036f-191e-7c16-a16d-92963c6bab4a/Code":[null,"P-077"],"01a2036f-191e-7c16-a16d-92963c6bab4a/Name":[null,"Bank Sampah di Setiap Desa Pasar"],"01a2036f-191e-7c16-a16d-92963c6bab4a/Version":[0,1],"01a2036f-191f-70b5-b890-2480bcb6be7f/Code":[null,"P-079"],"01a2036f-191f-70b5-b890-2480bcb6be7f/Name":[null,"Pasar Bebas Kantong Plastik"],"01a2036f-191f-70b5-b890-2480bcb6be7f/Version":[0,1],"01a2036f-191f-72ec-ae15-5c08d35fa2ed/Code":[null,"P-078"],"01a2036f-191f-72ec-ae15-5c08d35fa2ed/Name":[null,"Tempat Pengolahan Sampah Simpang Pinang"],"01a2036f-191f-72ec-ae15-5c08d35fa2ed/Version":[0,1],"01a2036f-191f-7b0e-824b-b90c0f2af2f1/Code":[null,"P-080"],"01a2036f-191f-7b0e-824b-b90c0f2af2f1/Name":[null,"Lampu Jalan Hemat Energi"],"01a2036f-191f-7b0e-824b-b90c0f2af2f1/Version":[0,1],"01a2036f-191f-7f01-8e10-300fa03236ab/Code":[null,"P-081"],"01a2036f-191f-7f01-8e10-300fa03236ab/Name":[null,"Biogas Kandang Sapi Sarai"],"01a2036f-191f-7f01-8e10-300fa03236ab/Version":[0,1],"01a2036f-1920-7b04-86da-2841263b635d/Code":[null,"P-083"],"01a2036f-1920-7b04-86da-2841263b635d/Name":[null,"Audit Energi Kantor Pemerintah"],"01a2036f-1920-7b04-86da-2841263b635d/Version":[0,1],"01a2036f-1920-7e7a-9f0c-1de343a04df6/Code":[null,"P-082"],"01a2036f-1920-7e7a-9f0c-1de343a04df6/Name":[null,"Atap Surya Gedung Pemerintah"],"01a2036f-1920-7e7a-9f0c-1de343a04df6/Version":[0,1],"FileHash":[null,"abdcdd66cb86ae6a20e20e0c45c5a24843c6a3449c1b3a51e5c5c5a349e879b8"],"FileName":[null,"program.xlsx"],"Receipt":[null,"01a2036f-192e-72ce-9384-51ec4c724627"]}', 'Pemasangan daerah contoh', 'a65e7bcede9e4a6d0fc21bc1e1f7ee5883704ec58162ed3b12a451843fca3146', 'f4ab13a34a6eef64d2981b66f39af577eac0647992800b42eaa6f8bfedfb80b8');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-1d28-7129-b9f0-69cb047e64f5', 9, '99.01', '2026-11-22 13:25:43.336+00', 'root', 'narrative.save', 'narrative', '01a2036f-10c3-7a0b-86e9-873d741f6cf3/dasar-hukum/id', '{"Markdown":["","Rencana ini disusun berdasarkan:\n\n1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023;\n2. Peraturan Pemerintah Nomor 59 Tahun 2022 tentang Perkotaan;\n3. Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;\n4. Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia;\n5. Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian, dan Evaluasi Pembangunan Daerah.\n\nPeraturan daerah dan peraturan kepala daerah tentang RPJMD ditambahkan setelah nomornya ditetapkan."]}', 'Pemasangan daerah contoh', '552c43d1eac82b436855162b9ffd6399108105416948b28b704a8fe9c096349c', 'a65e7bcede9e4a6d0fc21bc1e1f7ee5883704ec58162ed3b12a451843fca3146');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-1da5-75e3-8784-4661470d1d9b', 10, '99.01', '2026-11-22 13:25:43.461+00', 'root', 'narrative.save', 'narrative', '01a2036f-10c3-7a0b-86e9-873d741f6cf3/latar-belakang/id', '{"Markdown":["","{{nama_daerah}} berpenduduk {{jumlah_penduduk}} jiwa dan seluas {{luas_wilayah}} km². Dua kota pasar, Wangunsari dan Simpang Pinang, tumbuh cepat di tepi Danau Laruna, sementara desa-desa di Hulu Karsa masih berjarak tiga jam dari kantor pelayanan terdekat.\n\nTiga keadaan mendorong rencana ini:\n\n- **Layanan yang jauh.** Warga hulu mengurus dokumen kependudukan dua sampai tiga kali jalan, karena syarat baru diketahui di loket.\n- **Ekonomi yang bergantung pada perantara.** Kopi, ikan, dan tenun dijual sebagai bahan mentah.\n- **Sinyal yang belum merata.** Sebagian desa belum terjangkau, sehingga layanan digital justru memperlebar jarak bila tidak disertai pendampingan.\n\nPengalaman sebelumnya memberi pelajaran: aplikasi yang dibangun sendiri-sendiri oleh perangkat daerah berhenti ketika pejabatnya berganti. Karena itu rencana ini menetapkan penanggung jawab, ukuran, dan pagu sejak awal, dan menyelaraskannya dengan RPJMD.\n\n{{tabel_dimensi}}\n\nDari sisi waktu, beban pelaksanaan tidak menumpuk di satu tahun:\n\n{{grafik_berjalan}}"]}', 'Pemasangan daerah contoh', 'ee2942ed13d02ff40bdc7ca892bd9c3d8341811bbf0d4ada36d39c0a70ceb8bb', '552c43d1eac82b436855162b9ffd6399108105416948b28b704a8fe9c096349c');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-1ea7-7c51-85fd-30a092804439', 11, '99.01', '2026-11-22 13:25:43.719+00', 'root', 'narrative.save', 'narrative', '01a2036f-10c3-7a0b-86e9-873d741f6cf3/pengantar-masterplan/id', '{"Markdown":["","Puji syukur ke hadirat Tuhan Yang Maha Esa. Dengan {{nama_rencana}} ini, {{nama_daerah}} memulai kerja bersama selama {{lama_rencana}} tahun, dari {{tahun_pertama}} sampai {{tahun_terakhir}}, agar layanan publik lebih dekat, lebih cepat, dan lebih terbuka.\n\nRencana ini memuat **{{jumlah_program}} program** dari {{jumlah_opd}} perangkat daerah dan kecamatan, dengan kebutuhan dana {{dana}}. Sebanyak {{jumlah_quick_win}} di antaranya adalah Quick Win yang harus sudah dirasakan warga pada {{tahun_pertama}}. Setiap program punya penanggung jawab, indikator, dan pagu menurut tahun; rinciannya ada di {{rujuk:matriks}}.\n\nKota cerdas bukan soal membeli aplikasi. Yang kami kejar adalah nelayan Danau Laruna yang tahu harga ikan sebelum berlayar, petani kopi Bukit Sarai yang menjual langsung ke pembeli, dan ibu di Hulu Karsa yang membawa pulang akta kelahiran bersama bayinya.\n\nTerima kasih kepada Dewan Smart City, seluruh perangkat daerah, Universitas Wangun Raya, dan warga yang menyumbang usulan. Mari kita kerjakan apa yang sudah kita tulis."]}', 'Pemasangan daerah contoh', '9c8b1fa148ece4bc2d9cb0782d229a872a9dfa5215f708dae7e6831923eafeae', 'ee2942ed13d02ff40bdc7ca892bd9c3d8341811bbf0d4ada36d39c0a70ceb8bb');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-1f58-79bc-a810-874a82a11122', 12, '99.01', '2026-11-22 13:25:43.896+00', 'root', 'narrative.save', 'narrative', '01a2036f-10c3-7a0b-86e9-873d741f6cf3/penutup/id', '{"Markdown":["","Rencana induk ini berlaku sejak ditetapkan dan ditinjau setiap tahun; peninjauan menyeluruh dilakukan pada tahun kelima. Perubahan program hanya sah bila tercatat dengan alasan dan disetujui Dewan Smart City.\n\nKeberhasilan rencana tidak diukur dari banyaknya aplikasi, melainkan dari {{jumlah_sasaran}} sasaran yang tercantum di {{rujuk:arah}}."]}', 'Pemasangan daerah contoh', 'e5115b4179eabc8fc5ed612fcd4c514a63bf6f991f0b795e55956950917d8397', '9c8b1fa148ece4bc2d9cb0782d229a872a9dfa5215f708dae7e6831923eafeae');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-2003-70c2-91f9-1d8b2bca6652', 13, '99.01', '2026-11-22 13:25:44.067+00', 'root', 'narrative.save', 'narrative', '01a2036f-10c3-7a0b-86e9-873d741f6cf3/profil/id', '{"Markdown":["","{{nama_daerah}} terletak di tepi Danau Laruna, dengan ibu kota Wangunsari. Mata pencaharian utama adalah kopi di Bukit Sarai, ikan air tawar, dan tenun di Kampung Serunai. Pemerintahan dijalankan oleh {{jumlah_perangkat_daerah}} perangkat daerah."]}', 'Pemasangan daerah contoh', '93ebd70c48d062f88016aa10490ad3170fe8768d20d442ddb6642a5ac6d97825', 'e5115b4179eabc8fc5ed612fcd4c514a63bf6f991f0b795e55956950917d8397');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-20dd-7467-bffb-2db9e9671ad0', 14, '99.01', '2026-11-22 13:25:44.285+00', 'root', 'narrative.save', 'narrative', '01a2036f-10c3-7a0b-86e9-873d741f6cf3/ringkasan/id', '{"Markdown":["","Dalam {{lama_rencana}} tahun, {{nama_daerah}} menjalankan {{jumlah_program}} program dengan kebutuhan dana {{dana}}. Yang dirasakan warga lebih dahulu adalah {{jumlah_quick_win}} Quick Win pada {{tahun_pertama}}: layanan akta kelahiran di fasilitas kesehatan, pasar daring produk lokal, dan titik internet desa.\n\nYang diminta dari pimpinan: penetapan peraturan bupati, pagu tahun pertama sebesar {{dana_2026}}, dan rapat Dewan Smart City setiap triwulan."]}', 'Pemasangan daerah contoh', '97250b4fe585d727f093bbc80d3b883e974b5f556381c6a9de6c1bb6f380ae8d', '93ebd70c48d062f88016aa10490ad3170fe8768d20d442ddb6642a5ac6d97825');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-2131-7067-8b0c-5d813b772ec6', 15, '99.01', '2026-11-22 13:25:44.369+00', 'root', 'narrative.save', 'narrative', '01a2036f-10c3-7a0b-86e9-873d741f6cf3/tujuan/id', '{"Markdown":["","Rencana induk ini menjadi pegangan bersama bagi perangkat daerah, kecamatan, DPRD, mitra, dan warga. Maksudnya:\n\n1. menetapkan arah, sasaran, dan program kota cerdas {{nama_daerah}} untuk {{tahun_pertama}} sampai {{tahun_terakhir}};\n2. menjadi acuan penganggaran tahunan, dengan kebutuhan dana {{dana}} terhadap pagu {{pagu}};\n3. menjadi dasar pemantauan setiap triwulan dan evaluasi setiap tahun."]}', 'Pemasangan daerah contoh', 'd3912c525b638c08b62a099c58a019ffa3ae005be5cdd82f6b3d6471de20291a', '97250b4fe585d727f093bbc80d3b883e974b5f556381c6a9de6c1bb6f380ae8d');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-ac2e-7149-bb06-e7f23725accd', 16, '99.01', '2026-11-22 13:26:19.95+00', 'root', 'api-key.make', 'api-key', '01a2036f-aae5-78bd-9761-01bf73b36b8d', '{"Name":[null,"Beku"],"Role":[null,"Coordinator"],"ValidUntil":[null,"2027-02-20T13:26:19.6211769Z"]}', NULL, 'e74b092d7e7acef61c45b2c2c73e998c105a28bfc2c530fe8baee8d42e5e1a0e', 'd3912c525b638c08b62a099c58a019ffa3ae005be5cdd82f6b3d6471de20291a');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-b53f-7ee6-9e97-80423045500f', 17, '99.01', '2026-11-22 13:26:22.271+00', 'Beku', 'person.invite', 'person', '01a2036f-b448-7dd0-9b3c-9f3888ef8830', '{"Agency":[null,"01a2036f-1033-719e-9194-fe64dfffe32f"],"Email":[null,"siti@tanahcontoh.example"],"FirstDay":[null,"2026-11-22"],"Name":[null,"Siti Rahma"],"Region":[null,"99.01"],"Role":[null,"Planner"]}', NULL, '7514940d7f6c117108a1eff3a2e19ccbc7f1fce739df6c086c056f80ab35dedd', 'e74b092d7e7acef61c45b2c2c73e998c105a28bfc2c530fe8baee8d42e5e1a0e');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-c057-7287-9135-772c3d9a0543', 18, '99.01', '2026-11-22 13:26:25.111+00', 'Beku', 'schedule.make', 'schedule', '01a2036f-bf3a-7630-a5f9-fcc58d12f23e', '{"Bound":[null,4901.025138460299],"Objective":[null,4897.036620710685],"PlanVersion":[null,10],"Seed":[null,1],"Status":[null,"Feasible"]}', NULL, '7ff4ea99666897f2f74b62a7090045f65c94183e7aba61d6ade0f30032afbaa9', '7514940d7f6c117108a1eff3a2e19ccbc7f1fce739df6c086c056f80ab35dedd');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-c208-7d31-8513-0a42c1606697', 19, '99.01', '2026-11-22 13:26:25.544+00', 'Beku', 'scenario.create', 'scenario', '01a2036f-c1e7-7464-8e61-24f6153b5f4c', '{"ByInstrument":[null,false],"Ceilings[2026 APBD]":[null,44600000000],"Ceilings[2026 APBN/DAK]":[null,20500000000],"Ceilings[2026]":[null,63240500000],"Ceilings[2027 APBD]":[null,47950000000],"Ceilings[2027 APBN/DAK]":[null,23600000000],"Ceilings[2027]":[null,70412000000],"Ceilings[2028 APBD]":[null,49800000000],"Ceilings[2028 APBN/DAK]":[null,21800000000],"Ceilings[2028]":[null,71405750000],"Ceilings[2029 APBD]":[null,56200000000],"Ceilings[2029 APBN/DAK]":[null,18900000000],"Ceilings[2029]":[null,68630000000],"Ceilings[2030 APBD]":[null,55900000000],"Ceilings[2030 APBN/DAK]":[null,17200000000],"Ceilings[2030]":[null,71118250000],"Ceilings[2031 APBD]":[null,56800000000],"Ceilings[2031 APBN/DAK]":[null,16800000000],"Ceilings[2031]":[null,72204600000],"Ceilings[2032 APBD]":[null,55400000000],"Ceilings[2032 APBN/DAK]":[null,16500000000],"Ceilings[2032]":[null,73320000000],"Ceilings[2033 APBD]":[null,57200000000],"Ceilings[2033 APBN/DAK]":[null,16500000000],"Ceilings[2033]":[null,75936400000],"Ceilings[2034 APBD]":[null,57900000000],"Ceilings[2034 APBN/DAK]":[null,16500000000],"Ceilings[2034]":[null,77318750000],"Ceilings[2035 APBD]":[null,58400000000],"Ceilings[2035 APBN/DAK]":[null,16500000000],"Ceilings[2035]":[null,78500000000],"Discount":[null,0.97],"KeepExisting":[null,false],"LeastQuickWins":[null,0],"Name":[null,"Rapat anggaran"],"QuickWinsFirst":[null,true]}', NULL, 'de8ba1eaf3ff04329f7d0380800ddf6a7e86a8115b39f7c6ad86a3a91dbf7f07', '7ff4ea99666897f2f74b62a7090045f65c94183e7aba61d6ade0f30032afbaa9');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a2036f-f19d-76be-93f9-c31a2a3465f6', 20, '99.01', '2026-11-22 13:26:37.725+00', 'Beku', 'book.make', 'book', '01a2036f-f14f-7d26-8983-3d5280870711', '{"Book":[null,"masterplan"],"Docx":[null,"b5acae4fa3db9c5c52f0f6ccecb637009e3e202bdb18d82eac1860e5f527bf7b"],"Html":[null,"bf5b0a00847ebaef8062ec72537359a477441511d713db78c60d137751556ef7"],"Language":[null,"id"],"Pdf":[null,"72198db2735be5232bc0c9076ffd71308871cb92ebd9c181b5602b7d4ba3b3a2"],"PlanVersion":[null,10]}', NULL, '9727a1660167047d4d48009b27011e7aff80ccac9f8186addde3ac0ee3e067de', 'de8ba1eaf3ff04329f7d0380800ddf6a7e86a8115b39f7c6ad86a3a91dbf7f07');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a20370-d41f-775f-9f50-0f4c7a8ca8b9', 21, '99.01', '2026-11-22 13:27:35.711+00', 'Beku', 'schedule.curve', 'schedule', '01a2036f-bf3a-7630-a5f9-fcc58d12f23e', '{"EngineVersion":[null,"2"],"Points":[null,9]}', 'uji', '221a7fbb11d61e2152d77c400fcaca75f2acefe849a5a5a25b32bd8fa87afcf7', '9727a1660167047d4d48009b27011e7aff80ccac9f8186addde3ac0ee3e067de');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a20370-d611-7bbe-bb42-bd0b2809ad4c', 22, '99.01', '2026-11-22 13:27:36.209+00', 'Beku', 'value-instrument.save', 'value-instrument', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', '{"Version":[0,1],"Weighting":["Compared","Typed"],"Weights[fit]":[0.1286,0.16],"Weights[impact]":[0.3809,0.2],"Weights[reach]":[0.2228,0.16],"Weights[readiness]":[0.0695,0.16],"Weights[risk]":[0.0695,0.16],"Weights[urgency]":[0.1286,0.16]}', 'Rapat', 'c6a1e4d4aba6a2f173463afc6ae20313f70eb6b95654297e96533eb86f7cfba6', '221a7fbb11d61e2152d77c400fcaca75f2acefe849a5a5a25b32bd8fa87afcf7');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a20370-d67c-7d88-8ec7-35826d4d3168', 23, '99.01', '2026-11-22 13:27:36.316+00', 'Beku', 'programme.score', 'programme-scores', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', '{"Scores[P-001]":[null,"{\"fit\":3,\"impact\":3,\"reach\":3,\"readiness\":3,\"risk\":3,\"urgency\":3}"]}', 'Rapat', 'ecb0f038ce6a8264ec7d2ccf286b4b967899647c51abc57920c62e564f48adac', 'c6a1e4d4aba6a2f173463afc6ae20313f70eb6b95654297e96533eb86f7cfba6');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a20370-f050-7ec4-bbea-3325d4196ad5', 24, '99.01', '2026-11-22 13:27:42.928+00', 'Beku', 'edition.publish', 'edition', '01a20370-efe2-7a77-97c0-8a98ad86c186', '{"Book":[null,"ringkasan-eksekutif"],"Data":[null,"fdfd324ce3cdf71ec97c539aae1fdcdfeb65e90af8008bed43c88a7853c64a3c"],"Docx":[null,"20a3df45feab5f079afe5d62ffddf10ff671dde429491a1dfb4b0e3db6116d58"],"Html":[null,"36d9478dc0bb6976d1c8a86b3829a59b2474ff4a4c57e88011cc9e5f90d0a5dc"],"Language":[null,"id"],"Number":[null,1],"Pdf":[null,"91c2692216411eddc7d291c1eb110d0d44df205315677289665a0474d0e86dc1"],"PlanVersion":[null,10]}', 'Uji', 'ad193f6f67c8043c1509022764852c6f788c7e1edbb1d811bda033753fe4e82d', 'ecb0f038ce6a8264ec7d2ccf286b4b967899647c51abc57920c62e564f48adac');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a20370-f0c9-7121-9c25-834aaaf435d1', 25, '99.01', '2026-11-22 13:27:43.049+00', 'Beku', 'person.invite', 'person', '01a20370-f0c7-75de-8a61-d3b2ce6be2f1', '{"Agency":[null,"01a2036f-1033-719e-9194-fe64dfffe32f"],"Email":[null,"budi@tanahcontoh.example"],"FirstDay":[null,"2026-11-22"],"Name":[null,"Budi Santosa"],"Region":[null,"99.01"],"Role":[null,"Planner"]}', NULL, 'febd89ac7509847308fde53b4bcfaa8fa3814e99312bd33fa87538a7775e3f5a', 'ad193f6f67c8043c1509022764852c6f788c7e1edbb1d811bda033753fe4e82d');
INSERT INTO public."change" ("id", "number", "region_code", "at_utc", "by", "what", "subject_kind", "subject_id", "fields_json", "why", "hash", "previous_hash") VALUES ('01a20370-f297-7b06-b60c-2d0f2d6c840c', 26, '99.01', '2026-11-22 13:27:43.511+00', 'Budi Santosa', 'person.join', 'person', '01a20370-f0c7-75de-8a61-d3b2ce6be2f1', '{"Joined":[false,true]}', NULL, '0080d58c93d5276afa8cfe838440f322fe15ce03610922fda37ed09e75adf4b3', 'febd89ac7509847308fde53b4bcfaa8fa3814e99312bd33fa87538a7775e3f5a');
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-17ed-7c52-8f91-6a843c00034e', 'APBD', 2026, 486220250);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-17ed-7c52-8f91-6a843c00034e', 'CSR', 2026, 74595000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', 'APBD', 2027, 1744883250);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', 'APBD', 2028, 1619587000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', 'APBD', 2029, 1385094500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', 'APBD', 2030, 1290351000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'APBD', 2026, 1179876000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'APBD', 2027, 1420111250);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'APBD', 2028, 1364738000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'APBD', 2029, 1240160500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'APBD', 2030, 1084740500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'APBD', 2031, 960322000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'Dana Desa', 2026, 255321500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'Dana Desa', 2027, 524861000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'Dana Desa', 2028, 900242500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'Dana Desa', 2029, 859780500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'Dana Desa', 2030, 780394000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', 'Dana Desa', 2031, 689761000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', 'APBD', 2026, 1345049000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', 'APBD', 2027, 683712250);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', 'APBD', 2028, 712358250);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', 'APBD', 2029, 737832000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', 'APBD', 2030, 771369000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', 'APBD', 2031, 1105236250);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', 'APBD', 2032, 811714500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', 'APBD', 2033, 839961000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', 'APBD', 2034, 867947250);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e7-7134-82e7-99171d812a6b', 'APBD', 2026, 1685399500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e7-7134-82e7-99171d812a6b', 'APBD', 2027, 1489916500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e7-7869-a8d0-3ad78445e264', 'APBD', 2027, 925305000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e7-7869-a8d0-3ad78445e264', 'APBD', 2028, 1130399500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e7-7869-a8d0-3ad78445e264', 'APBD', 2029, 870352500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e7-7f96-9df3-b4992f016ef2', 'APBD', 2031, 3260394000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e7-7f96-9df3-b4992f016ef2', 'APBD', 2032, 2840091250);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e7-7f96-9df3-b4992f016ef2', 'APBD', 2033, 2115164000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e7-7f96-9df3-b4992f016ef2', 'APBD', 2034, 1689887000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7024-a087-700356563e68', 'APBD', 2028, 2409936000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7024-a087-700356563e68', 'APBD', 2029, 1874604500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 'APBD', 2026, 914814500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 'APBD', 2027, 981971000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 'APBD', 2028, 1044252000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 'APBD', 2029, 1097877250);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 'APBD', 2030, 1119889500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 'APBD', 2031, 1162989000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 'APBD', 2032, 1186723500);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 'APBD', 2033, 1214611000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 'APBD', 2034, 1246126250);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 'APBD', 2035, 1284289000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7f4a-8a43-28138570cb0f', 'APBD', 2026, 741989250);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7f4a-8a43-28138570cb0f', 'APBD', 2027, 654717000);
INSERT INTO public."cost_line" ("region_code", "programme_id", "fund_source", "year", "rupiah") VALUES ('99.01', '01a2036f-18e8-7f4a-8a43-28138570cb0f', 'APBD', 2028, 579875000);
INSERT INTO public."dependency" ("region_code", "programme_id", "predecessor_code") VALUES ('99.01', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', 'P-001');
INSERT INTO public."dependency" ("region_code", "programme_id", "predecessor_code") VALUES ('99.01', '01a2036f-18e7-7f96-9df3-b4992f016ef2', 'P-008');
INSERT INTO public."dependency" ("region_code", "programme_id", "predecessor_code") VALUES ('99.01', '01a2036f-18e8-7024-a087-700356563e68', 'P-007');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2017', 'BRA', 2, 'B', 'Smart Branding', 'Jenama daerah', '#b14a86', 'megaphone');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2017', 'ECO', 3, 'E', 'Smart Economy', 'Ekonomi', '#00855f', 'shop');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2017', 'ENV', 6, 'N', 'Smart Environment', 'Lingkungan', '#4e7a00', 'tree');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2017', 'GOV', 1, 'G', 'Smart Governance', 'Tata kelola', '#0b6fb8', 'bank');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2017', 'LIV', 4, 'L', 'Smart Living', 'Kehidupan', '#c2500a', 'house-heart');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2017', 'SOC', 5, 'S', 'Smart Society', 'Masyarakat', '#6a4ea3', 'people');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2026', 'EKO', 2, 'E', 'Economy', 'Ekonomi', '#00855f', 'shop');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2026', 'KHD', 3, 'L', 'Urban living', 'Kehidupan berkota', '#c2500a', 'house-heart');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2026', 'LNG', 5, 'N', 'Environment', 'Lingkungan', '#4e7a00', 'tree');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2026', 'MOB', 6, 'M', 'Mobility', 'Mobilitas', '#b14a86', 'bus-front');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2026', 'MSY', 4, 'S', 'Society', 'Masyarakat', '#6a4ea3', 'people');
INSERT INTO public."dimension" ("set_code", "code", "ordinal", "letter", "name", "indonesian_name", "colour", "icon") VALUES ('2026', 'TKB', 1, 'G', 'Bureaucracy', 'Tata kelola birokrasi', '#0b6fb8', 'bank');
INSERT INTO public."dimension_set" ("code", "name", "valid_from", "valid_to") VALUES ('2017', 'Gerakan Menuju Smart City (2017)', '2017-01-01', NULL);
INSERT INTO public."dimension_set" ("code", "name", "valid_from", "valid_to") VALUES ('2026', 'Rancangan Permen Pendekatan Kota Cerdas (draf 2026)', '2027-01-01', NULL);
INSERT INTO public."draft" ("region_code", "id", "owner", "subject", "fields_json", "started_from_version", "saved_at_utc") VALUES ('99.01', '5c6a8b08-60ea-41ff-9f8b-cd5a08ca96a0', '536e728358750c35d9067c4b8de3723c9259d62510d0255fb1644b9f18e39b8b', 'programme:01a2036f-17ed-7c52-8f91-6a843c00034e', '{"Partners":"Belum selesai diketik"}', 1, '2026-11-22 13:27:36.4877123+00');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-7145-b685-835728799675', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S11', 'Warga aman dari bencana, kejahatan, dan kabar bohong', 3, 'Waktu tanggap darurat rata-rata', 'menit', '34', '12');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-7177-9bd5-21c4a84fc1a6', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S1', 'Urusan warga selesai tanpa bolak-balik', 1, 'Indeks Kepuasan Masyarakat', 'indeks', '82,41', '91,00');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-73fa-8bdb-3626016b5212', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S8', 'Belanja warga dan penerimaan daerah serba nontunai', 2, 'Penerimaan asli daerah yang dibayar nontunai', '%', '31,2', '95,0');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-74f8-a572-fc5a38df13ae', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S7', 'Warga miskin dan penganggur berkurang', 2, 'Persentase penduduk miskin', '%', '11,83', '6,50');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-7568-adcf-abee193f118c', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S2', 'Perangkat daerah bekerja dengan satu data dan sistem yang saling terhubung', 1, 'Indeks SPBE', 'indeks', '2,71', '4,20');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-75ba-88b4-6c6d62304fad', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S6', 'Usaha mikro, kopi, dan tenun naik kelas', 2, 'Usaha mikro yang berjualan lewat kanal digital', '%', '12,6', '55,0');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-7742-b529-5aa77c031d6c', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S9', 'Warga sehat sejak lahir dan mudah berobat', 3, 'Prevalensi stunting balita', '%', '21,7', '9,0');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-796f-a223-0fae0fac01e3', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S10', 'Warga terampil digital dan gemar belajar', 3, 'Indeks Masyarakat Digital Indonesia', 'indeks', '39,62', '60,00');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-7a3f-8f5a-879407e78535', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S3', 'Kebijakan disusun dari data dan suara warga', 1, 'Peraturan daerah dan peraturan bupati baru yang disertai naskah data', '%', '18', '90');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-7ba5-b1d9-526563018d64', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S13', 'Danau, hutan, dan sumber air terjaga', 5, 'Indeks Kualitas Lingkungan Hidup', 'indeks', '66,84', '76,00');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-7cb3-91a9-f166b64d4818', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S4', 'Danau Laruna dan kampung tenun Serunai dikenal dan didatangi', 2, 'Kunjungan wisatawan dalam setahun', 'kunjungan', '186.400', '425.000');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-7e12-ac37-c0e9bac39a0f', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S5', 'Usaha betah berinvestasi dan wajah kota pasar tertata', 2, 'Nilai realisasi investasi dalam setahun', 'miliar rupiah', '214,6', '540,0');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-7e4e-b14c-65643cba9701', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S14', 'Sampah habis di sumbernya dan energi dipakai hemat', 5, 'Sampah yang terkelola', '%', '48,3', '95,0');
INSERT INTO public."goal" ("region_code", "id", "plan_id", "code", "words", "mission_number", "indicator", "unit", "baseline", "target") VALUES ('99.01', '01a2036f-11a8-7fe6-8895-321d2f480255', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'S12', 'Ruang tertata, angkutan pasti, dan semua desa bersinyal', 4, 'Desa tanpa sinyal (blankspot)', 'desa', '27', '0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-17f8-74fd-b034-2dc334d2d551', '01a2036f-17ed-7c52-8f91-6a843c00034e', 2, 'Warga yang memesan antrean dari rumah', '%', 'Up', '0', '0.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-17f8-7582-9f68-cdeb7de675d6', '01a2036f-17ed-7c52-8f91-6a843c00034e', 1, 'Waktu tunggu rata-rata di loket', 'menit', 'Down', '74', '74.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18ca-7500-b829-fe6ee8560e81', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', 1, 'Instansi yang melayani di mal', 'instansi', 'Up', '14', '14.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18ca-7a18-95e7-4b77098d4243', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', 2, 'Indeks kepuasan masyarakat di mal', 'indeks', 'Up', '84.2', '84.2');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18db-72ef-a436-411ad9789e9e', '01a2036f-18db-79b5-baee-349d54121796', 1, 'Desa yang melayani surat secara daring', 'desa', 'Up', '9', '9.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18db-7587-8c13-398d6768c722', '01a2036f-18db-79b5-baee-349d54121796', 2, 'Waktu membuat satu surat', 'menit', 'Down', '95', '95.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e5-701d-97ee-6a82cdc31a9b', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', 2, 'Dokumen kependudukan terbit di tempat', 'dokumen', 'Up', '1850', '1850.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e5-730f-aa17-1fe1a3b5022f', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', 1, 'Dusun jauh yang didatangi sesuai jadwal', 'lokasi', 'Up', '12', '12.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e7-7673-a74c-0615a8e5e20e', '01a2036f-18e7-7134-82e7-99171d812a6b', 1, 'Set data berstandar yang terbit', 'set data', 'Up', '64', '64.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e7-777f-bd26-f62386fa6b8f', '01a2036f-18e7-7f96-9df3-b4992f016ef2', 2, 'Aplikasi lama yang ditutup dengan tertib', 'aplikasi', 'Up', '3', '3.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e7-7cd5-be0c-b0a32617b755', '01a2036f-18e7-7869-a8d0-3ad78445e264', 2, 'Permohonan yang selesai pada hari yang sama', '%', 'Up', '38.5', '38.5');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e7-7e5f-8ca0-ce18e5126a4b', '01a2036f-18e7-7869-a8d0-3ad78445e264', 1, 'Kecamatan dengan layanan sehari jadi', 'kecamatan', 'Up', '1', '1.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e7-7ed1-93c3-b492486dd2a8', '01a2036f-18e7-7f96-9df3-b4992f016ef2', 1, 'Layanan yang tersedia di aplikasi tunggal', 'layanan', 'Up', '0', '0.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e7-7f17-adaa-adda537e328e', '01a2036f-18e7-7134-82e7-99171d812a6b', 2, 'Perangkat daerah yang mengisi tepat waktu', '%', 'Up', '41.2', '41.2');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e7-7f32-b8a7-c1d41a1777f9', '01a2036f-18e7-7f96-9df3-b4992f016ef2', 3, 'Warga pengguna aktif bulanan', 'orang', 'Up', '0', '0.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e8-7043-9111-86facc3b224d', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 2, 'Perangkat daerah dengan pengelola data tetap', 'perangkat daerah', 'Up', '7', '7.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e8-73c2-b5f2-6615e6f9afe4', '01a2036f-18e8-7f4a-8a43-28138570cb0f', 1, 'Surat keluar bertanda tangan elektronik', '%', 'Up', '52.3', '52.3');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e8-7493-baaf-8e53b1fc973a', '01a2036f-18e8-7024-a087-700356563e68', 1, 'Layanan yang saling terhubung', 'layanan', 'Up', '6', '6.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e8-78fe-8b27-73660a69879b', '01a2036f-18e8-7f4a-8a43-28138570cb0f', 2, 'Waktu disposisi rata-rata', 'jam', 'Down', '38', '38.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e8-7977-a7bb-a6f774beb781', '01a2036f-18e8-7024-a087-700356563e68', 2, 'Layanan yang tidak lagi meminta fotokopi KTP', 'layanan', 'Up', '0', '0.0');
INSERT INTO public."indicator" ("region_code", "id", "programme_id", "ordinal", "name", "unit", "direction", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-18e8-7dec-8890-fccbad78ac4d', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', 1, 'Aparatur yang lulus pelatihan digital (kumulatif)', 'orang', 'Up', '240', '240.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-17f8-74fd-b034-2dc334d2d551', 2026, '40', '40.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-17f8-7582-9f68-cdeb7de675d6', 2026, '25', '25.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18ca-7500-b829-fe6ee8560e81', 2027, '18', '18.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18ca-7500-b829-fe6ee8560e81', 2028, '22', '22.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18ca-7500-b829-fe6ee8560e81', 2029, '26', '26.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18ca-7500-b829-fe6ee8560e81', 2030, '28', '28.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18ca-7a18-95e7-4b77098d4243', 2027, '86', '86.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18ca-7a18-95e7-4b77098d4243', 2028, '87.5', '87.5');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18ca-7a18-95e7-4b77098d4243', 2029, '89', '89.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18ca-7a18-95e7-4b77098d4243', 2030, '90.5', '90.5');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-72ef-a436-411ad9789e9e', 2026, '17', '17.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-72ef-a436-411ad9789e9e', 2027, '35', '35.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-72ef-a436-411ad9789e9e', 2028, '60', '60.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-72ef-a436-411ad9789e9e', 2029, '85', '85.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-72ef-a436-411ad9789e9e', 2030, '110', '110.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-72ef-a436-411ad9789e9e', 2031, '139', '139.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-7587-8c13-398d6768c722', 2026, '70', '70.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-7587-8c13-398d6768c722', 2027, '50', '50.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-7587-8c13-398d6768c722', 2028, '35', '35.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-7587-8c13-398d6768c722', 2029, '25', '25.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-7587-8c13-398d6768c722', 2030, '20', '20.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18db-7587-8c13-398d6768c722', 2031, '15', '15.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-701d-97ee-6a82cdc31a9b', 2026, '2600', '2600.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-701d-97ee-6a82cdc31a9b', 2027, '3400', '3400.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-701d-97ee-6a82cdc31a9b', 2028, '4100', '4100.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-701d-97ee-6a82cdc31a9b', 2029, '4700', '4700.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-701d-97ee-6a82cdc31a9b', 2030, '5200', '5200.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-701d-97ee-6a82cdc31a9b', 2031, '5600', '5600.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-701d-97ee-6a82cdc31a9b', 2032, '5900', '5900.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-701d-97ee-6a82cdc31a9b', 2033, '6100', '6100.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-701d-97ee-6a82cdc31a9b', 2034, '6200', '6200.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-730f-aa17-1fe1a3b5022f', 2026, '18', '18.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-730f-aa17-1fe1a3b5022f', 2027, '24', '24.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-730f-aa17-1fe1a3b5022f', 2028, '29', '29.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-730f-aa17-1fe1a3b5022f', 2029, '33', '33.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-730f-aa17-1fe1a3b5022f', 2030, '36', '36.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-730f-aa17-1fe1a3b5022f', 2031, '38', '38.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-730f-aa17-1fe1a3b5022f', 2032, '40', '40.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-730f-aa17-1fe1a3b5022f', 2033, '41', '41.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e5-730f-aa17-1fe1a3b5022f', 2034, '41', '41.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7673-a74c-0615a8e5e20e', 2026, '180', '180.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7673-a74c-0615a8e5e20e', 2027, '320', '320.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-777f-bd26-f62386fa6b8f', 2031, '9', '9.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-777f-bd26-f62386fa6b8f', 2032, '18', '18.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-777f-bd26-f62386fa6b8f', 2033, '26', '26.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-777f-bd26-f62386fa6b8f', 2034, '31', '31.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7cd5-be0c-b0a32617b755', 2027, '60', '60.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7cd5-be0c-b0a32617b755', 2028, '78', '78.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7cd5-be0c-b0a32617b755', 2029, '92', '92.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7e5f-8ca0-ce18e5126a4b', 2027, '4', '4.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7e5f-8ca0-ce18e5126a4b', 2028, '8', '8.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7e5f-8ca0-ce18e5126a4b', 2029, '12', '12.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7ed1-93c3-b492486dd2a8', 2031, '12', '12.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7ed1-93c3-b492486dd2a8', 2032, '26', '26.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7ed1-93c3-b492486dd2a8', 2033, '38', '38.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7ed1-93c3-b492486dd2a8', 2034, '48', '48.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7f17-adaa-adda537e328e', 2026, '65', '65.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7f17-adaa-adda537e328e', 2027, '88', '88.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7f32-b8a7-c1d41a1777f9', 2031, '18500', '18500.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7f32-b8a7-c1d41a1777f9', 2032, '41000', '41000.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7f32-b8a7-c1d41a1777f9', 2033, '67000', '67000.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e7-7f32-b8a7-c1d41a1777f9', 2034, '92000', '92000.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7043-9111-86facc3b224d', 2026, '11', '11.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7043-9111-86facc3b224d', 2027, '15', '15.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7043-9111-86facc3b224d', 2028, '19', '19.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7043-9111-86facc3b224d', 2029, '23', '23.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7043-9111-86facc3b224d', 2030, '26', '26.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7043-9111-86facc3b224d', 2032, '31', '31.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7043-9111-86facc3b224d', 2033, '32', '32.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7043-9111-86facc3b224d', 2034, '32', '32.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7043-9111-86facc3b224d', 2035, '32', '32.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-73c2-b5f2-6615e6f9afe4', 2026, '70', '70.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-73c2-b5f2-6615e6f9afe4', 2027, '86', '86.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-73c2-b5f2-6615e6f9afe4', 2028, '97', '97.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7493-baaf-8e53b1fc973a', 2028, '18', '18.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7493-baaf-8e53b1fc973a', 2029, '34', '34.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-78fe-8b27-73660a69879b', 2026, '20', '20.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-78fe-8b27-73660a69879b', 2027, '10', '10.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-78fe-8b27-73660a69879b', 2028, '4', '4.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7977-a7bb-a6f774beb781', 2028, '11', '11.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7977-a7bb-a6f774beb781', 2029, '25', '25.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7dec-8890-fccbad78ac4d', 2026, '520', '520.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7dec-8890-fccbad78ac4d', 2027, '860', '860.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7dec-8890-fccbad78ac4d', 2028, '1230', '1230.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7dec-8890-fccbad78ac4d', 2029, '1610', '1610.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7dec-8890-fccbad78ac4d', 2030, '2000', '2000.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7dec-8890-fccbad78ac4d', 2031, '2390', '2390.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7dec-8890-fccbad78ac4d', 2032, '2770', '2770.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7dec-8890-fccbad78ac4d', 2033, '3130', '3130.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7dec-8890-fccbad78ac4d', 2034, '3470', '3470.0');
INSERT INTO public."indicator_target" ("region_code", "indicator_id", "year", "words", "value") VALUES ('99.01', '01a2036f-18e8-7dec-8890-fccbad78ac4d', 2035, '3800', '3800.0');
INSERT INTO public."job" ("id", "region_code", "kind", "payload_json", "asked_at_utc", "asked_by", "actor_json", "title_json", "state", "share", "doing_json", "started_at_utc", "ended_at_utc", "lease_until_utc", "attempts", "cancel_asked", "saved_change", "result_path", "receipt_id", "problems_json") VALUES ('01a2036f-b605-7afa-b120-f00e2bc7557f', '99.01', 'schedule', '{"regionCode":"99.01","planId":"01a2036f-10c3-7a0b-86e9-873d741f6cf3","seconds":2,"seed":1}', '2026-11-22 13:26:22.4717679+00', 'Beku', '{"name":"Beku","role":"Coordinator","regionCode":"99.01"}', '{"id":"Menyusun jadwal program","en":"Scheduling the programmes"}', 'Done', 1.0, '{"id":"Mencari jadwal terbaik; jarak dari batas atas 0,08%","en":"Searching for the best schedule; 0.08% from the upper bound"}', '2026-11-22 13:26:22.5537209+00', '2026-11-22 13:26:25.1386099+00', NULL, 1, false, 18, '/daerah/99.01/jadwal/01a2036f-bf3a-7630-a5f9-fcc58d12f23e', NULL, NULL);
INSERT INTO public."job" ("id", "region_code", "kind", "payload_json", "asked_at_utc", "asked_by", "actor_json", "title_json", "state", "share", "doing_json", "started_at_utc", "ended_at_utc", "lease_until_utc", "attempts", "cancel_asked", "saved_change", "result_path", "receipt_id", "problems_json") VALUES ('01a2036f-c232-796a-854c-4e16941c3865', '99.01', 'book', '{"regionCode":"99.01","planId":"01a2036f-10c3-7a0b-86e9-873d741f6cf3","language":"id","book":"masterplan"}', '2026-11-22 13:26:25.5874813+00', 'Beku', '{"name":"Beku","role":"Coordinator","regionCode":"99.01"}', '{"id":"Membuat buku masterplan","en":"Making the book masterplan"}', 'Done', 1.0, '{"id":"Menyimpan buku","en":"Keeping the book"}', '2026-11-22 13:26:25.6027241+00', '2026-11-22 13:26:37.7307025+00', NULL, 1, false, 20, '/daerah/99.01/buku', NULL, NULL);
INSERT INTO public."job" ("id", "region_code", "kind", "payload_json", "asked_at_utc", "asked_by", "actor_json", "title_json", "state", "share", "doing_json", "started_at_utc", "ended_at_utc", "lease_until_utc", "attempts", "cancel_asked", "saved_change", "result_path", "receipt_id", "problems_json") VALUES ('01a20370-2c39-753e-b3d4-ad7b42c541b5', '99.01', 'value-curve', '{"regionCode":"99.01","planId":"01a2036f-10c3-7a0b-86e9-873d741f6cf3","scheduleId":"01a2036f-bf3a-7630-a5f9-fcc58d12f23e","secondsEach":0.2,"why":"uji"}', '2026-11-22 13:26:52.7306505+00', 'Beku', '{"name":"Beku","role":"Coordinator","regionCode":"99.01"}', '{"id":"Menghitung manfaat terhadap uang","en":"Computing value against money"}', 'Failed', 0.0, NULL, '2026-11-22 13:26:52.7329078+00', '2026-11-22 13:26:52.7397907+00', NULL, 1, false, NULL, NULL, NULL, '[{"code":"SCHEDULE-050","severity":"Error","message":{"id":"Lama pencarian setiap titik harus 1 sampai 60 detik.","en":"The search time of each point must be 1 to 60 seconds."},"mend":{"id":"Untuk rencana biasa, 4 detik sudah cukup.","en":"For an ordinary plan 4 seconds are enough."},"at":{"field":"SecondsEach"},"place":{"field":"SecondsEach"}}]');
INSERT INTO public."job" ("id", "region_code", "kind", "payload_json", "asked_at_utc", "asked_by", "actor_json", "title_json", "state", "share", "doing_json", "started_at_utc", "ended_at_utc", "lease_until_utc", "attempts", "cancel_asked", "saved_change", "result_path", "receipt_id", "problems_json") VALUES ('01a20370-8426-740c-a0c0-81d860fbfc87', '99.01', 'value-curve', '{"regionCode":"99.01","planId":"01a2036f-10c3-7a0b-86e9-873d741f6cf3","scheduleId":"01a2036f-bf3a-7630-a5f9-fcc58d12f23e","secondsEach":4,"why":"uji"}', '2026-11-22 13:27:15.238609+00', 'Beku', '{"name":"Beku","role":"Coordinator","regionCode":"99.01"}', '{"id":"Menghitung manfaat terhadap uang","en":"Computing value against money"}', 'Done', 1.0, '{"id":"Menghitung titik 9 dari 9","en":"Computing point 9 of 9"}', '2026-11-22 13:27:15.2404834+00', '2026-11-22 13:27:35.7135969+00', NULL, 1, false, 21, '/daerah/99.01/jadwal/01a2036f-bf3a-7630-a5f9-fcc58d12f23e#kurva', NULL, NULL);
INSERT INTO public."job" ("id", "region_code", "kind", "payload_json", "asked_at_utc", "asked_by", "actor_json", "title_json", "state", "share", "doing_json", "started_at_utc", "ended_at_utc", "lease_until_utc", "attempts", "cancel_asked", "saved_change", "result_path", "receipt_id", "problems_json") VALUES ('01a20370-d7d2-7ea6-992d-d86d1ce29ecd', '99.01', 'edition', '{"regionCode":"99.01","planId":"01a2036f-10c3-7a0b-86e9-873d741f6cf3","book":"ringkasan-eksekutif","site":"http://localhost:5871","why":"Uji","language":"id","withoutPdf":true}', '2026-11-22 13:27:36.6595743+00', 'Beku', '{"name":"Beku","role":"Coordinator","regionCode":"99.01"}', '{"id":"Menerbitkan edisi ringkasan-eksekutif","en":"Publishing an edition: ringkasan-eksekutif"}', 'Done', 1.0, '{"id":"Membekukan edisi dengan datanya","en":"Freezing the edition with its data"}', '2026-11-22 13:27:36.6705688+00', '2026-11-22 13:27:42.9387049+00', NULL, 1, false, 24, '/daerah/99.01/buku/edisi', NULL, NULL);
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-1417-75ce-83fe-a3c0467ece48', '01a2036f-1416-72f5-9ad2-57d7f2b6e9d9', 2, 'Meningkatnya mutu dan pemerataan layanan pendidikan dasar', '1', 'Persentase ruang kelas SD dan SMP dalam kondisi baik', '%', '81.62', '81.62');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141b-7315-a14c-80cb2dd99eed', '01a2036f-1416-72f5-9ad2-57d7f2b6e9d9', 3, 'Meningkatnya mutu dan pemerataan layanan pendidikan dasar', '2', 'Angka partisipasi sekolah usia 7-15 tahun', '%', '97.18', '97.18');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-702f-b8cc-6f9f2652669c', '01a2036f-141c-7721-90eb-74686265cd14', 73, 'Meningkatnya penerimaan asli daerah', '1', 'Rasio penerimaan asli daerah terhadap pendapatan daerah', '%', '9.84', '9.84');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7046-8f9f-81a1acb4aa87', '01a2036f-141c-71a9-afce-bd9061786c44', 31, 'Meningkatnya penempatan tenaga kerja', '1', 'Tingkat pengangguran terbuka', '%', '5.37', '5.37');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7052-b44f-3a1ecce86342', '01a2036f-141c-7d52-a701-7228bdd4ed9d', 56, 'Meningkatnya keamanan informasi pemerintah daerah', '1', 'Tingkat kematangan keamanan siber dan sandi', 'tingkat', '2', '2.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-706f-b503-2b709550c3e8', '01a2036f-141c-7a79-8e70-f58a9d45c4f8', 28, 'Meningkatnya ketepatan sasaran perlindungan sosial', '1', 'Persentase keluarga penerima bantuan yang datanya termutakhirkan', '%', '63.4', '63.4');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-70e9-919f-fd76c8d35296', '01a2036f-141c-782c-8b17-385d10266a2e', 47, 'Meningkatnya penyelenggaraan pemerintahan berbasis elektronik', '1', 'Indeks SPBE', 'indeks', '2.71', '2.71');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7109-8272-29b9c0ae2ba1', '01a2036f-141c-7e88-8746-0ca91c66fdb2', 17, 'Meningkatnya kemantapan jalan kabupaten', '1', 'Persentase jalan kabupaten dalam kondisi mantap', '%', '66.48', '66.48');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-710d-ae2b-07d1aed54bf8', '01a2036f-141c-75af-bd7d-64cef88f432f', 8, 'Meningkatnya derajat kesehatan perorangan dan masyarakat', '2', 'Persentase puskesmas dengan rekam medis elektronik lengkap', '%', '29.41', '29.41');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7155-b149-958c1b167401', '01a2036f-141c-7d2e-bab9-f257b78ca22b', 59, 'Meningkatnya kegemaran membaca', '1', 'Tingkat kegemaran membaca', 'nilai', '61.4', '61.4');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-715e-b702-886896541361', '01a2036f-141c-7e88-8746-0ca91c66fdb2', 18, 'Meningkatnya kemantapan jalan kabupaten', '2', 'Jumlah desa yang belum dapat dilalui kendaraan roda empat', 'desa', '9', '9.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-71a2-ae05-482db975e884', '01a2036f-141c-7889-83a4-9094c8102f3b', 39, 'Meningkatnya kepemilikan akta pencatatan sipil', '2', 'Persentase bayi lahir di fasilitas kesehatan yang pulang membawa akta', '%', '31.5', '31.5');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-71da-bed9-d157eaa24ccf', '01a2036f-141c-76c1-91fd-0dde98434382', 30, 'Meningkatnya kompetensi dan produktivitas tenaga kerja', '1', 'Persentase lulusan pelatihan yang bekerja atau berwirausaha', '%', '46.8', '46.8');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-71e3-b472-a6f0fdd52e68', '01a2036f-141c-782c-8b17-385d10266a2e', 48, 'Meningkatnya penyelenggaraan pemerintahan berbasis elektronik', '2', 'Jumlah desa tanpa sinyal', 'desa', '27', '27.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7208-8e81-cb9a61786f23', '01a2036f-141c-72bf-9295-4c6ae98a4301', 21, 'Berkurangnya kawasan kumuh', '1', 'Luas kawasan kumuh yang belum tertangani', 'hektare', '84.6', '84.6');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-72a2-ab9d-484fb491ae2f', '01a2036f-141c-75af-bd7d-64cef88f432f', 7, 'Meningkatnya derajat kesehatan perorangan dan masyarakat', '1', 'Prevalensi stunting balita', '%', '21.7', '21.7');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-72b4-9937-499c569560ae', '01a2036f-141c-7a79-8e70-f58a9d45c4f8', 29, 'Meningkatnya ketepatan sasaran perlindungan sosial', '2', 'Persentase penduduk miskin', '%', '11.83', '11.83');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-72ce-9df5-3a397541531c', '01a2036f-141c-7f67-be78-7329560951e4', 16, 'Meningkatnya keandalan bangunan gedung', '1', 'Persentase bangunan gedung pemerintah yang laik fungsi', '%', '54.3', '54.3');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-72ff-94f2-069a5fff292d', '01a2036f-141c-7015-89e7-a00fa90b9d1f', 44, 'Meningkatnya keselamatan dan layanan angkutan jalan', '2', 'Rasio perlengkapan jalan yang terpasang', '%', '52.6', '52.6');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-738c-9512-92ba985a09f4', '01a2036f-141c-71dc-8008-792afdf3e07d', 25, 'Meningkatnya kesiapsiagaan menghadapi bencana', '2', 'Persentase desa rawan bencana yang memiliki peringatan dini', '%', '22.4', '22.4');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-739d-8156-1dedce229d6f', '01a2036f-141c-75af-bd7d-64cef88f432f', 9, 'Meningkatnya derajat kesehatan perorangan dan masyarakat', '3', 'Angka kematian ibu per 100.000 kelahiran hidup', 'angka', '142', '142.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-73f7-9c6a-fcb0647b90bd', '01a2036f-141c-7ac5-b7be-52b0522602b9', 53, 'Meningkatnya mutu layanan perizinan', '1', 'Persentase izin terbit tepat waktu', '%', '82.7', '82.7');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-73f9-a3b4-d2deedb9929f', '01a2036f-141c-7b1a-b4c2-ef040da7b456', 57, 'Meningkatnya pelestarian dan pemanfaatan kebudayaan', '1', 'Jumlah objek pemajuan kebudayaan yang terdokumentasi', 'objek', '46', '46.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-747c-99a7-b93fc772ed20', '01a2036f-141c-76e4-b9ea-35c5dff528ca', 45, 'Meningkatnya keterbukaan dan mutu informasi publik', '1', 'Nilai keterbukaan informasi publik', 'nilai', '78.6', '78.6');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7481-a3c1-7e8317e1b4c6', '01a2036f-141c-7a1f-8530-c4c9b17788af', 66, 'Meningkatnya sarana distribusi perdagangan', '1', 'Persentase pasar rakyat dalam kondisi baik', '%', '55.56', '55.56');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-74bb-8a9a-581f7a05117d', '01a2036f-141c-7889-83a4-9094c8102f3b', 38, 'Meningkatnya kepemilikan akta pencatatan sipil', '1', 'Persentase anak 0-17 tahun yang memiliki akta kelahiran', '%', '94.12', '94.12');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-74c3-a884-b988ffe181de', '01a2036f-141c-7b57-8c41-b100af1ed3fc', 19, 'Meningkatnya kesesuaian pemanfaatan ruang', '1', 'Persentase pemanfaatan ruang yang sesuai RTRW', '%', '73.5', '73.5');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7509-a3d7-93c5f072fb6a', '01a2036f-141c-7b57-8c41-b100af1ed3fc', 20, 'Meningkatnya kesesuaian pemanfaatan ruang', '2', 'Jumlah RDTR yang terhubung dengan perizinan daring', 'dokumen', '1', '1.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7607-9c87-f33db738675c', '01a2036f-141c-73fc-b365-eba6973071cf', 69, 'Meningkatnya kontribusi industri kecil dan menengah', '2', 'Jumlah motif tenun Serunai yang terdaftar kekayaan intelektualnya', 'motif', '4', '4.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7658-b1e8-3adb917a4c52', '01a2036f-141c-764e-9773-dbdcafaaec80', 70, 'Meningkatnya mutu perencanaan dan evaluasi pembangunan', '1', 'Persentase program RPJMD yang tercapai', '%', '83.7', '83.7');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7660-b924-5a70e33e40d8', '01a2036f-141c-7cb3-8a3e-251dc5d99720', 65, 'Meningkatnya produksi dan mutu hasil pertanian', '2', 'Persentase kopi yang dipetik merah', '%', '24.0', '24.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7729-a692-a39ad50c3519', '01a2036f-141c-7013-a7cc-336565bee1b1', 10, 'Terpenuhinya tenaga kesehatan sesuai standar', '1', 'Persentase puskesmas dengan sembilan jenis tenaga kesehatan', '%', '64.71', '64.71');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-773f-a5d1-e5d267e52942', '01a2036f-141c-7704-9f6f-8c291664f42c', 62, 'Meningkatnya pemasaran pariwisata', '1', 'Rata-rata lama tinggal wisatawan', 'hari', '1.32', '1.32');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-77db-bc19-8603c858acf4', '01a2036f-141c-78f8-a676-afd6587b3a02', 41, 'Meningkatnya tata kelola pemerintahan desa', '1', 'Persentase desa dengan laporan keuangan tepat waktu', '%', '71.94', '71.94');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-77e1-b67e-8cc1c0c16ef9', '01a2036f-141c-7484-8f71-49470d535695', 36, 'Meningkatnya pengelolaan sampah', '1', 'Persentase sampah yang terkelola', '%', '48.3', '48.3');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7832-a2a7-bb08ef7b1c65', '01a2036f-141c-72d4-a42b-b413f70b33e0', 40, 'Meningkatnya pemanfaatan data kependudukan', '1', 'Jumlah perangkat daerah yang memanfaatkan data kependudukan', 'perangkat daerah', '6', '6.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7865-b65a-1d125996ffc0', '01a2036f-141c-7082-86e7-4cd029560f33', 52, 'Meningkatnya minat berinvestasi', '1', 'Nilai realisasi investasi', 'miliar rupiah', '214.6', '214.6');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-787a-9b2f-87f2c080704a', '01a2036f-141c-7f65-afa1-f0ffd8739037', 15, 'Meningkatnya akses air minum layak', '2', 'Tingkat kehilangan air', '%', '34.6', '34.6');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-78ad-81cd-cce2fa596c40', '01a2036f-141c-76c4-8fae-d41e595b1d39', 5, 'Meningkatnya kecakapan pendidik', '1', 'Persentase guru yang lulus pelatihan pembelajaran digital', '%', '26.75', '26.75');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7906-978b-8a44ac8d6230', '01a2036f-141c-7b8e-8582-6d8dc4483900', 72, 'Meningkatnya mutu pengelolaan keuangan daerah', '1', 'Persentase belanja daerah yang dibayar nontunai', '%', '74.2', '74.2');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-793e-8f27-910fe69b3861', '01a2036f-141c-7ac5-b7be-52b0522602b9', 54, 'Meningkatnya mutu layanan perizinan', '2', 'Indeks kepuasan masyarakat layanan perizinan', 'indeks', '84.2', '84.2');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-79c7-9e62-01a41908aa09', '01a2036f-141c-7721-90eb-74686265cd14', 74, 'Meningkatnya penerimaan asli daerah', '2', 'Persentase penerimaan asli daerah yang dibayar nontunai', '%', '31.2', '31.2');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-79ec-a41f-bd4f33307c06', '01a2036f-141c-71dc-8008-792afdf3e07d', 24, 'Meningkatnya kesiapsiagaan menghadapi bencana', '1', 'Indeks ketahanan daerah terhadap bencana', 'indeks', '0.47', '0.47');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7a08-95b9-ae079d1cee45', '01a2036f-141c-7f9f-8a7a-1abfdebd3e19', 51, 'Meningkatnya daya saing usaha mikro', '2', 'Jumlah usaha mikro bersertifikat halal', 'usaha', '418', '418.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7a48-943e-d830e7c385d5', '01a2036f-141c-7aef-b8f1-3c01429a7010', 11, 'Meningkatnya peran serta masyarakat dalam hidup sehat', '1', 'Persentase posyandu aktif', '%', '72.3', '72.3');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7a6e-8a7d-7f5722a08f73', '01a2036f-141c-7484-8f71-49470d535695', 37, 'Meningkatnya pengelolaan sampah', '2', 'Persentase pengurangan sampah di sumber', '%', '9.7', '9.7');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7b41-aa41-da3aa1d46e4a', '01a2036f-141c-7aef-b8f1-3c01429a7010', 12, 'Meningkatnya peran serta masyarakat dalam hidup sehat', '2', 'Persentase kader posyandu yang mencatat secara digital', '%', '8.6', '8.6');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7bcc-ae26-34d127da047f', '01a2036f-141c-7015-89e7-a00fa90b9d1f', 43, 'Meningkatnya keselamatan dan layanan angkutan jalan', '1', 'Persentase kecamatan yang dilayani angkutan umum terjadwal', '%', '33.33', '33.33');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7c04-979a-63ca04d7d284', '01a2036f-141c-70a3-94e7-5cdaf018d877', 32, 'Meningkatnya perlindungan perempuan korban kekerasan', '1', 'Persentase laporan kekerasan yang ditangani tuntas', '%', '84.6', '84.6');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7c0b-8d64-2e584593265b', '01a2036f-141c-7f65-afa1-f0ffd8739037', 14, 'Meningkatnya akses air minum layak', '1', 'Persentase rumah tangga dengan akses air minum layak', '%', '78.92', '78.92');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7c2f-bd1d-0e296c63a482', '01a2036f-141c-7d2e-bab9-f257b78ca22b', 60, 'Meningkatnya kegemaran membaca', '2', 'Jumlah pemustaka per hari', 'orang', '168', '168.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7c48-8b15-3027d50dd2f7', '01a2036f-141c-76c4-8fae-d41e595b1d39', 6, 'Meningkatnya kecakapan pendidik', '2', 'Persentase sekolah dengan komunitas belajar guru yang aktif', '%', '38.20', '38.2');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7c54-bd35-1a4347e54146', '01a2036f-141c-7d7e-8cdb-507b385073d1', 22, 'Meningkatnya prasarana dan utilitas umum perumahan', '1', 'Persentase perumahan dengan prasarana dan utilitas layak', '%', '48.7', '48.7');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7c6c-94fd-b26f78285063', '01a2036f-141c-72cf-b822-97fc2b424530', 61, 'Meningkatnya daya tarik tujuan wisata', '1', 'Jumlah kunjungan wisatawan', 'kunjungan', '186400', '186400.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7ca0-b5f9-b4c8bba8133c', '01a2036f-141c-750e-abb8-b3eeb771a11f', 75, 'Meningkatnya mutu pengawasan intern', '1', 'Persentase tindak lanjut hasil pengawasan', '%', '78.4', '78.4');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7cab-bc65-a81463081189', '01a2036f-141c-70bd-be9a-1a47e9ef2263', 13, 'Meningkatnya layanan jaringan irigasi dan pengendalian banjir', '1', 'Persentase jaringan irigasi kewenangan kabupaten dalam kondisi baik', '%', '61.8', '61.8');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7cdb-89e3-da5ec2c50f14', '01a2036f-1416-72f5-9ad2-57d7f2b6e9d9', 4, 'Meningkatnya mutu dan pemerataan layanan pendidikan dasar', '3', 'Persentase sekolah di desa tanpa sinyal yang memiliki bahan ajar luring', '%', '11.40', '11.4');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7ce8-b35b-401abb1397d9', '01a2036f-141c-7f38-98ee-b23156292e26', 23, 'Meningkatnya ketenteraman dan ketertiban umum', '1', 'Persentase gangguan ketertiban yang selesai ditangani', '%', '81.9', '81.9');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7d14-892f-e342fae9ff03', '01a2036f-141c-7e7f-bd2b-2a3825c35126', 26, 'Meningkatnya layanan pemadaman dan penyelamatan', '1', 'Tingkat waktu tanggap daerah layanan wilayah manajemen kebakaran', '%', '58.6', '58.6');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7d21-a953-d6c26312d5ee', '01a2036f-141c-76e4-b9ea-35c5dff528ca', 46, 'Meningkatnya keterbukaan dan mutu informasi publik', '2', 'Persentase isu hoaks yang diklarifikasi dalam 24 jam', '%', '35.0', '35.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7d28-95e2-5958cfcef051', '01a2036f-141c-7cb2-b166-42763c674cc9', 27, 'Meningkatnya layanan rehabilitasi sosial dasar', '1', 'Persentase penyandang disabilitas telantar yang terlayani di luar panti', '%', '69.2', '69.2');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7d55-b822-bd0b5bfc09b1', '01a2036f-141c-782c-8b17-385d10266a2e', 49, 'Meningkatnya penyelenggaraan pemerintahan berbasis elektronik', '3', 'Persentase layanan perangkat daerah yang saling terhubung', '%', '14.5', '14.5');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7d76-ae05-e447e9de6bc0', '01a2036f-141c-7cb3-8a3e-251dc5d99720', 64, 'Meningkatnya produksi dan mutu hasil pertanian', '1', 'Produktivitas kopi', 'kuintal per hektare', '7.4', '7.4');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7da0-b2cc-77d501a25dee', '01a2036f-141c-7b1a-b4c2-ef040da7b456', 58, 'Meningkatnya pelestarian dan pemanfaatan kebudayaan', '2', 'Jumlah perajin tenun Serunai muda yang dibina', 'orang', '64', '64.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7db8-91a4-798d32815915', '01a2036f-141c-790f-9189-b9b5bae9eaf7', 55, 'Meningkatnya mutu statistik sektoral', '1', 'Indeks pembangunan statistik', 'indeks', '1.86', '1.86');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7e25-8ddf-4695815554fa', '01a2036f-141c-7704-9f6f-8c291664f42c', 63, 'Meningkatnya pemasaran pariwisata', '2', 'Jumlah desa wisata yang mandiri', 'desa', '2', '2.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7e4f-9457-a86f751f14bd', '01a2036f-141c-750e-abb8-b3eeb771a11f', 76, 'Meningkatnya mutu pengawasan intern', '2', 'Tingkat kapabilitas pengawasan intern', 'tingkat', '3', '3.0');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7e7f-a66f-412dd06d6145', '01a2036f-141c-7a1f-8530-c4c9b17788af', 67, 'Meningkatnya sarana distribusi perdagangan', '2', 'Persentase pedagang pasar yang menerima pembayaran nontunai', '%', '9.8', '9.8');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7e9e-abc9-85bd6a645994', '01a2036f-141c-78f8-a676-afd6587b3a02', 42, 'Meningkatnya tata kelola pemerintahan desa', '2', 'Persentase desa yang melayani surat secara daring', '%', '6.47', '6.47');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7ece-9993-8b6e5469b031', '01a2036f-141c-70c4-b9a1-b93c9b7910b7', 35, 'Terkendalinya pencemaran air dan udara', '2', 'Indeks kualitas udara', 'indeks', '86.9', '86.9');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7f10-bd42-947154c5d771', '01a2036f-141c-7d4c-b563-3b93355e2322', 33, 'Meningkatnya keragaman dan ketahanan pangan', '1', 'Skor pola pangan harapan', 'skor', '86.4', '86.4');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7f20-8cb6-59535878930a', '01a2036f-141c-73fc-b365-eba6973071cf', 68, 'Meningkatnya kontribusi industri kecil dan menengah', '1', 'Pertumbuhan industri kecil dan menengah', '%', '3.1', '3.1');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7f3a-85ba-9514b7b7a498', '01a2036f-141c-70c4-b9a1-b93c9b7910b7', 34, 'Terkendalinya pencemaran air dan udara', '1', 'Indeks kualitas air Danau Laruna', 'indeks', '58.2', '58.2');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7f73-a593-511272f9ebe8', '01a2036f-141c-764e-9773-dbdcafaaec80', 71, 'Meningkatnya mutu perencanaan dan evaluasi pembangunan', '2', 'Persentase usulan musyawarah desa yang tertampung dalam RKPD', '%', '41.3', '41.3');
INSERT INTO public."medium_term_indicator" ("region_code", "id", "programme_id", "row", "outcome", "number", "name", "unit", "baseline_text", "baseline") VALUES ('99.01', '01a2036f-141c-7fb6-a168-975d13d162a8', '01a2036f-141c-7f9f-8a7a-1abfdebd3e19', 50, 'Meningkatnya daya saing usaha mikro', '1', 'Persentase usaha mikro yang berjualan lewat kanal digital', '%', '12.6', '12.6');
INSERT INTO public."medium_term_plan" ("region_code", "id", "kind", "first_year", "last_year", "version", "file_name", "file_hash", "imported_at_utc", "receipt_id") VALUES ('99.01', '01a2036f-13ee-79d3-9fab-23e058a4bff3', 'Rpjmd', 2025, 2029, 1, 'rpjmd-2025-2029.csv', '78d663f82b9e031120dd0c1a25fc532ca15f6f8f7cea33b5eb4b8237769ad3df', '2026-11-22 13:25:41.008313+00', '01a2036f-1425-762b-9a9b-4f400aeb4de0');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-1416-72f5-9ad2-57d7f2b6e9d9', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.01', 'URUSAN PEMERINTAHAN BIDANG PENDIDIKAN', '10', '01a2036f-1032-75f5-9a71-ae9e735322fe');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7013-a7cc-336565bee1b1', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.02.03', 'PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.02', 'URUSAN PEMERINTAHAN BIDANG KESEHATAN', '11', '01a2036f-1032-7783-8a8e-b7db577428a2');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7015-89e7-a00fa90b9d1f', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.15.02', 'PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.15', 'URUSAN PEMERINTAHAN BIDANG PERHUBUNGAN', '23', '01a2036f-1033-7fff-aee8-c013b250a884');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7082-86e7-4cd029560f33', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.18.03', 'PROGRAM PROMOSI PENANAMAN MODAL', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.18', 'URUSAN PEMERINTAHAN BIDANG PENANAMAN MODAL', '26', '01a2036f-1033-719e-9194-fe64dfffe32f');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-70a3-94e7-5cdaf018d877', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.08.03', 'PROGRAM PERLINDUNGAN PEREMPUAN', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.08', 'URUSAN PEMERINTAHAN BIDANG PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK', '18', '01a2036f-1032-7e69-9939-35d811727889');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-70bd-be9a-1a47e9ef2263', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.03.02', 'PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.03', 'URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG', '13', '01a2036f-1032-7626-9b64-63169c85fb9b');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-70c4-b9a1-b93c9b7910b7', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.11.03', 'PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.11', 'URUSAN PEMERINTAHAN BIDANG LINGKUNGAN HIDUP', '20', '01a2036f-1033-7a4d-b5a2-b81004e209d7');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-71a9-afce-bd9061786c44', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.07.04', 'PROGRAM PENEMPATAN TENAGA KERJA', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.07', 'URUSAN PEMERINTAHAN BIDANG TENAGA KERJA', '17', '01a2036f-1032-73b3-b9bc-0dbe7f0521e6');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-71dc-8008-792afdf3e07d', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.05.03', 'PROGRAM PENANGGULANGAN BENCANA', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.05', 'URUSAN PEMERINTAHAN BIDANG KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT', '9', '01a2036f-1032-7ad4-8a3c-67e87e95721e');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-72bf-9295-4c6ae98a4301', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.04.03', 'PROGRAM KAWASAN PERMUKIMAN', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.04', 'URUSAN PEMERINTAHAN BIDANG PERUMAHAN DAN KAWASAN PERMUKIMAN', '14', '01a2036f-1032-7681-bdd2-fb1172990d23');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-72cf-b822-97fc2b424530', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '3.26.02', 'PROGRAM PENINGKATAN DAYA TARIK DESTINASI PARIWISATA', '3', 'URUSAN PEMERINTAHAN PILIHAN', '3.26', 'URUSAN PEMERINTAHAN BIDANG PARIWISATA', '30', '01a2036f-1033-77e7-aa13-1e04397c9ab4');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-72d4-a42b-b413f70b33e0', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.12.04', 'PROGRAM PENGELOLAAN INFORMASI ADMINISTRASI KEPENDUDUKAN', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.12', 'URUSAN PEMERINTAHAN BIDANG ADMINISTRASI KEPENDUDUKAN DAN PENCATATAN SIPIL', '21', '01a2036f-1033-7aa5-8864-86dcc7fc76ea');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-73fc-b365-eba6973071cf', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '3.31.02', 'PROGRAM PERENCANAAN DAN PEMBANGUNAN INDUSTRI', '3', 'URUSAN PEMERINTAHAN PILIHAN', '3.31', 'URUSAN PEMERINTAHAN BIDANG PERINDUSTRIAN', '32', '01a2036f-1033-7147-8605-05bebe00c509');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7484-8f71-49470d535695', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.11.11', 'PROGRAM PENGELOLAAN PERSAMPAHAN', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.11', 'URUSAN PEMERINTAHAN BIDANG LINGKUNGAN HIDUP', '20', '01a2036f-1033-7a4d-b5a2-b81004e209d7');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-750e-abb8-b3eeb771a11f', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '6.01.02', 'PROGRAM PENYELENGGARAAN PENGAWASAN', '6', 'UNSUR PENGAWASAN URUSAN PEMERINTAHAN', '6.01', 'INSPEKTORAT DAERAH', '3', '01a2036f-1032-7a0e-9edb-f55e30b23942');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-75af-bd7d-64cef88f432f', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.02.02', 'PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.02', 'URUSAN PEMERINTAHAN BIDANG KESEHATAN', '11', '01a2036f-1032-7783-8a8e-b7db577428a2');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-764e-9773-dbdcafaaec80', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '5.01.02', 'PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH', '5', 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', '5.01', 'PERENCANAAN', '4', '01a2036f-1032-7a8b-8eb5-62bff46965cd');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-76c1-91fd-0dde98434382', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.07.03', 'PROGRAM PELATIHAN KERJA DAN PRODUKTIVITAS TENAGA KERJA', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.07', 'URUSAN PEMERINTAHAN BIDANG TENAGA KERJA', '17', '01a2036f-1032-73b3-b9bc-0dbe7f0521e6');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-76c4-8fae-d41e595b1d39', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.01.04', 'PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.01', 'URUSAN PEMERINTAHAN BIDANG PENDIDIKAN', '10', '01a2036f-1032-75f5-9a71-ae9e735322fe');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-76e4-b9ea-35c5dff528ca', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.16.02', 'PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.16', 'URUSAN PEMERINTAHAN BIDANG KOMUNIKASI DAN INFORMATIKA', '24', '01a2036f-1033-7d74-873d-6290f82297c5');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7704-9f6f-8c291664f42c', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '3.26.03', 'PROGRAM PEMASARAN PARIWISATA', '3', 'URUSAN PEMERINTAHAN PILIHAN', '3.26', 'URUSAN PEMERINTAHAN BIDANG PARIWISATA', '30', '01a2036f-1033-77e7-aa13-1e04397c9ab4');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7721-90eb-74686265cd14', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '5.02.04', 'PROGRAM PENGELOLAAN PENDAPATAN DAERAH', '5', 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', '5.02', 'KEUANGAN', '6', '01a2036f-1032-7457-9107-5431c287d17a');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-782c-8b17-385d10266a2e', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.16.03', 'PROGRAM APLIKASI INFORMATIKA', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.16', 'URUSAN PEMERINTAHAN BIDANG KOMUNIKASI DAN INFORMATIKA', '24', '01a2036f-1033-7d74-873d-6290f82297c5');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7889-83a4-9094c8102f3b', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.12.03', 'PROGRAM PENCATATAN SIPIL', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.12', 'URUSAN PEMERINTAHAN BIDANG ADMINISTRASI KEPENDUDUKAN DAN PENCATATAN SIPIL', '21', '01a2036f-1033-7aa5-8864-86dcc7fc76ea');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-78f8-a676-afd6587b3a02', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.13.04', 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.13', 'URUSAN PEMERINTAHAN BIDANG PEMBERDAYAAN MASYARAKAT DAN DESA', '22', '01a2036f-1033-7051-9217-08bcd115ec1a');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-790f-9189-b9b5bae9eaf7', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.20.02', 'PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.20', 'URUSAN PEMERINTAHAN BIDANG STATISTIK', '24', '01a2036f-1033-7d74-873d-6290f82297c5');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7a1f-8530-c4c9b17788af', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '3.30.03', 'PROGRAM PENINGKATAN SARANA DISTRIBUSI PERDAGANGAN', '3', 'URUSAN PEMERINTAHAN PILIHAN', '3.30', 'URUSAN PEMERINTAHAN BIDANG PERDAGANGAN', '32', '01a2036f-1033-7147-8605-05bebe00c509');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7a79-8e70-f58a9d45c4f8', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.06.05', 'PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL', '16', '01a2036f-1032-7e6e-a5da-bf3b62c30f8d');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7ac5-b7be-52b0522602b9', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.18.04', 'PROGRAM PELAYANAN PENANAMAN MODAL', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.18', 'URUSAN PEMERINTAHAN BIDANG PENANAMAN MODAL', '26', '01a2036f-1033-719e-9194-fe64dfffe32f');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7aef-b8f1-3c01429a7010', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.02.05', 'PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.02', 'URUSAN PEMERINTAHAN BIDANG KESEHATAN', '11', '01a2036f-1032-7783-8a8e-b7db577428a2');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7b1a-b4c2-ef040da7b456', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.22.02', 'PROGRAM PENGEMBANGAN KEBUDAYAAN', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.22', 'URUSAN PEMERINTAHAN BIDANG KEBUDAYAAN', '28', '01a2036f-1033-70da-9b44-3a2d160a5eb9');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7b57-8c41-b100af1ed3fc', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.03.12', 'PROGRAM PENYELENGGARAAN PENATAAN RUANG', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.03', 'URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG', '13', '01a2036f-1032-7626-9b64-63169c85fb9b');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7b8e-8582-6d8dc4483900', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '5.02.02', 'PROGRAM PENGELOLAAN KEUANGAN DAERAH', '5', 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', '5.02', 'KEUANGAN', '5', '01a2036f-1032-75c5-ac93-877f8a1f4775');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7cb2-b166-42763c674cc9', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.06.04', 'PROGRAM REHABILITASI SOSIAL', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL', '16', '01a2036f-1032-7e6e-a5da-bf3b62c30f8d');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7cb3-8a3e-251dc5d99720', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '3.27.02', 'PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN', '3', 'URUSAN PEMERINTAHAN PILIHAN', '3.27', 'URUSAN PEMERINTAHAN BIDANG PERTANIAN', '31', '01a2036f-1033-706f-b2d9-125078544e38');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7d2e-bab9-f257b78ca22b', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.23.02', 'PROGRAM PEMBINAAN PERPUSTAKAAN', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.23', 'URUSAN PEMERINTAHAN BIDANG PERPUSTAKAAN', '29', '01a2036f-1033-7d8f-b9e2-bc5c99985422');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7d4c-b563-3b93355e2322', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.09.03', 'PROGRAM PENINGKATAN DIVERSIFIKASI DAN KETAHANAN PANGAN MASYARAKAT', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.09', 'URUSAN PEMERINTAHAN BIDANG PANGAN', '19', '01a2036f-1033-7044-b99e-0212f161eeb0');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7d52-a701-7228bdd4ed9d', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.21.02', 'PROGRAM PENYELENGGARAAN PERSANDIAN UNTUK PENGAMANAN INFORMASI', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.21', 'URUSAN PEMERINTAHAN BIDANG PERSANDIAN', '24', '01a2036f-1033-7d74-873d-6290f82297c5');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7d7e-8cdb-507b385073d1', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.04.05', 'PROGRAM PENINGKATAN PRASARANA, SARANA DAN UTILITAS UMUM (PSU)', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.04', 'URUSAN PEMERINTAHAN BIDANG PERUMAHAN DAN KAWASAN PERMUKIMAN', '14', '01a2036f-1032-7681-bdd2-fb1172990d23');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7e7f-bd2b-2a3825c35126', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.05.04', 'PROGRAM PENANGGULANGAN KEBAKARAN', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.05', 'URUSAN PEMERINTAHAN BIDANG KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT', '15', '01a2036f-1032-748d-8bed-b7f84d86ad38');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7e88-8746-0ca91c66fdb2', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.03.10', 'PROGRAM PENYELENGGARAAN JALAN', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.03', 'URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG', '13', '01a2036f-1032-7626-9b64-63169c85fb9b');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7f38-98ee-b23156292e26', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.05.02', 'PROGRAM PENINGKATAN KETENTERAMAN DAN KETERTIBAN UMUM', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.05', 'URUSAN PEMERINTAHAN BIDANG KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT', '15', '01a2036f-1032-748d-8bed-b7f84d86ad38');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7f65-afa1-f0ffd8739037', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.03.03', 'PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.03', 'URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG', '13', '01a2036f-1032-7626-9b64-63169c85fb9b');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7f67-be78-7329560951e4', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '1.03.08', 'PROGRAM PENATAAN BANGUNAN GEDUNG', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '1.03', 'URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG', '13', '01a2036f-1032-7626-9b64-63169c85fb9b');
INSERT INTO public."medium_term_programme" ("region_code", "id", "plan_id", "code", "name", "sector_code", "sector_name", "field_code", "field_name", "agency_words", "agency_id") VALUES ('99.01', '01a2036f-141c-7f9f-8a7a-1abfdebd3e19', '01a2036f-13ee-79d3-9fab-23e058a4bff3', '2.17.07', 'PROGRAM PEMBERDAYAAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)', '2', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '2.17', 'URUSAN PEMERINTAHAN BIDANG KOPERASI, USAHA KECIL, DAN MENENGAH', '25', '01a2036f-1033-73ef-8974-9a6ee4db6f80');
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-1417-75ce-83fe-a3c0467ece48', 2025, '83.10', '83.1', 58240450900);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-1417-75ce-83fe-a3c0467ece48', 2026, '84.90', '84.9', 59869617100);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-1417-75ce-83fe-a3c0467ece48', 2027, '86.70', '86.7', 61430341000);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-1417-75ce-83fe-a3c0467ece48', 2028, '88.40', '88.4', 63104578700);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-1417-75ce-83fe-a3c0467ece48', 2029, '90.00', '90.0', 64880159800);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141b-7315-a14c-80cb2dd99eed', 2025, '97.50', '97.5', 0);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141b-7315-a14c-80cb2dd99eed', 2026, '97.90', '97.9', 0);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141b-7315-a14c-80cb2dd99eed', 2027, '98.30', '98.3', 0);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141b-7315-a14c-80cb2dd99eed', 2028, '98.70', '98.7', 0);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141b-7315-a14c-80cb2dd99eed', 2029, '99.10', '99.1', 0);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-702f-b8cc-6f9f2652669c', 2025, '10.30', '10.3', 4559957300);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-702f-b8cc-6f9f2652669c', 2026, '10.90', '10.9', 4720350200);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-702f-b8cc-6f9f2652669c', 2027, '11.50', '11.5', 4889863000);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-702f-b8cc-6f9f2652669c', 2028, '12.20', '12.2', 5055362300);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-702f-b8cc-6f9f2652669c', 2029, '13.00', '13.0', 5239877500);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7046-8f9f-81a1acb4aa87', 2025, '5.20', '5.2', 1420416100);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7046-8f9f-81a1acb4aa87', 2026, '5.00', '5.0', 1465214100);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7046-8f9f-81a1acb4aa87', 2027, '4.80', '4.8', 1520162500);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7046-8f9f-81a1acb4aa87', 2028, '4.55', '4.55', 1570042100);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7046-8f9f-81a1acb4aa87', 2029, '4.30', '4.3', 1629975500);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7052-b44f-3a1ecce86342', 2025, '2', '2.0', 1240417700);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7052-b44f-3a1ecce86342', 2026, '2', '2.0', 1284687400);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7052-b44f-3a1ecce86342', 2027, '3', '3.0', 1329960400);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7052-b44f-3a1ecce86342', 2028, '3', '3.0', 1375116400);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7052-b44f-3a1ecce86342', 2029, '3', '3.0', 1430317700);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-706f-b503-2b709550c3e8', 2025, '70', '70.0', 4120310000);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-706f-b503-2b709550c3e8', 2026, '77', '77.0', 4254842600);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-706f-b503-2b709550c3e8', 2027, '84', '84.0', 4409604400);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-706f-b503-2b709550c3e8', 2028, '90', '90.0', 4559982900);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-706f-b503-2b709550c3e8', 2029, '95', '95.0', 4724540000);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-70e9-919f-fd76c8d35296', 2025, '2.85', '2.85', 11480209000);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-70e9-919f-fd76c8d35296', 2026, '3.00', '3.0', 12959569600);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-70e9-919f-fd76c8d35296', 2027, '3.20', '3.2', 13449603600);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-70e9-919f-fd76c8d35296', 2028, '3.40', '3.4', 13939709300);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-70e9-919f-fd76c8d35296', 2029, '3.60', '3.6', 14470011300);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7109-8272-29b9c0ae2ba1', 2025, '68.20', '68.2', 46719921400);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7109-8272-29b9c0ae2ba1', 2026, '70.10', '70.1', 48350229400);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7109-8272-29b9c0ae2ba1', 2027, '72.00', '72.0', 50109886600);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7109-8272-29b9c0ae2ba1', 2028, '73.90', '73.9', 51839791900);
INSERT INTO public."medium_term_target" ("region_code", "indicator_id", "year", "words", "value", "ceiling_rupiah") VALUES ('99.01', '01a2036f-141c-7109-8272-29b9c0ae2ba1', 2029, '75.80', '75.8', 53690233200);
INSERT INTO public."membership" ("id", "account_id", "role", "region_code", "agency_id", "first_day", "last_day", "is_acting", "given_by", "given_at_utc", "ended_by") VALUES ('01a2036f-b448-7940-a6fd-c2d91cd7ad02', '01a2036f-b448-7dd0-9b3c-9f3888ef8830', 'Planner', '99.01', '01a2036f-1033-719e-9194-fe64dfffe32f', '2026-11-22', NULL, false, 'Beku', '2026-11-22 13:26:22.02483+00', NULL);
INSERT INTO public."membership" ("id", "account_id", "role", "region_code", "agency_id", "first_day", "last_day", "is_acting", "given_by", "given_at_utc", "ended_by") VALUES ('01a20370-f0c7-7eae-ad7a-45bac6434e89', '01a20370-f0c7-75de-8a61-d3b2ce6be2f1', 'Planner', '99.01', '01a2036f-1033-719e-9194-fe64dfffe32f', '2026-11-22', NULL, false, 'Beku', '2026-11-22 13:27:43.0478488+00', NULL);
INSERT INTO public."mission" ("region_code", "id", "plan_id", "number", "words") VALUES ('99.01', '01a2036f-119b-7282-93f9-058621614272', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 4, 'Menghubungkan desa dan kota dengan ruang yang tertata, angkutan yang pasti, dan sinyal yang andal.');
INSERT INTO public."mission" ("region_code", "id", "plan_id", "number", "words") VALUES ('99.01', '01a2036f-119b-72d7-b00f-212853a3161b', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 5, 'Menjaga danau, hutan, dan udara, serta mengelola sampah dan energi dengan hemat.');
INSERT INTO public."mission" ("region_code", "id", "plan_id", "number", "words") VALUES ('99.01', '01a2036f-119b-7aa7-ba44-4201448e456b', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2, 'Menguatkan ekonomi rakyat dari pasar, kopi, tenun, dan wisata danau.');
INSERT INTO public."mission" ("region_code", "id", "plan_id", "number", "words") VALUES ('99.01', '01a2036f-119b-7c9b-bce5-f540f89f37f3', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 1, 'Menghadirkan layanan pemerintah yang mudah, cepat, dan dipercaya sampai ke desa.');
INSERT INTO public."mission" ("region_code", "id", "plan_id", "number", "words") VALUES ('99.01', '01a2036f-119b-7ee9-8eb5-b323e0ca1826', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 3, 'Menyehatkan, mencerdaskan, dan melindungi warga di setiap kecamatan.');
INSERT INTO public."narrative" ("region_code", "plan_id", "key", "language", "markdown", "owner_agency_id", "version", "changed_at_utc", "changed_by") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'dasar-hukum', 'id', 'Rencana ini disusun berdasarkan:

1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023;
2. Peraturan Pemerintah Nomor 59 Tahun 2022 tentang Perkotaan;
3. Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;
4. Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia;
5. Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian, dan Evaluasi Pembangunan Daerah.

Peraturan daerah dan peraturan kepala daerah tentang RPJMD ditambahkan setelah nomornya ditetapkan.', NULL, 1, '2026-11-22 13:25:43.3157137+00', 'root');
INSERT INTO public."narrative" ("region_code", "plan_id", "key", "language", "markdown", "owner_agency_id", "version", "changed_at_utc", "changed_by") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'latar-belakang', 'id', '{{nama_daerah}} berpenduduk {{jumlah_penduduk}} jiwa dan seluas {{luas_wilayah}} km². Dua kota pasar, Wangunsari dan Simpang Pinang, tumbuh cepat di tepi Danau Laruna, sementara desa-desa di Hulu Karsa masih berjarak tiga jam dari kantor pelayanan terdekat.

Tiga keadaan mendorong rencana ini:

- **Layanan yang jauh.** Warga hulu mengurus dokumen kependudukan dua sampai tiga kali jalan, karena syarat baru diketahui di loket.
- **Ekonomi yang bergantung pada perantara.** Kopi, ikan, dan tenun dijual sebagai bahan mentah.
- **Sinyal yang belum merata.** Sebagian desa belum terjangkau, sehingga layanan digital justru memperlebar jarak bila tidak disertai pendampingan.

Pengalaman sebelumnya memberi pelajaran: aplikasi yang dibangun sendiri-sendiri oleh perangkat daerah berhenti ketika pejabatnya berganti. Karena itu rencana ini menetapkan penanggung jawab, ukuran, dan pagu sejak awal, dan menyelaraskannya dengan RPJMD.

{{tabel_dimensi}}

Dari sisi waktu, beban pelaksanaan tidak menumpuk di satu tahun:

{{grafik_berjalan}}', NULL, 1, '2026-11-22 13:25:43.4397716+00', 'root');
INSERT INTO public."narrative" ("region_code", "plan_id", "key", "language", "markdown", "owner_agency_id", "version", "changed_at_utc", "changed_by") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'pengantar-masterplan', 'id', 'Puji syukur ke hadirat Tuhan Yang Maha Esa. Dengan {{nama_rencana}} ini, {{nama_daerah}} memulai kerja bersama selama {{lama_rencana}} tahun, dari {{tahun_pertama}} sampai {{tahun_terakhir}}, agar layanan publik lebih dekat, lebih cepat, dan lebih terbuka.

Rencana ini memuat **{{jumlah_program}} program** dari {{jumlah_opd}} perangkat daerah dan kecamatan, dengan kebutuhan dana {{dana}}. Sebanyak {{jumlah_quick_win}} di antaranya adalah Quick Win yang harus sudah dirasakan warga pada {{tahun_pertama}}. Setiap program punya penanggung jawab, indikator, dan pagu menurut tahun; rinciannya ada di {{rujuk:matriks}}.

Kota cerdas bukan soal membeli aplikasi. Yang kami kejar adalah nelayan Danau Laruna yang tahu harga ikan sebelum berlayar, petani kopi Bukit Sarai yang menjual langsung ke pembeli, dan ibu di Hulu Karsa yang membawa pulang akta kelahiran bersama bayinya.

Terima kasih kepada Dewan Smart City, seluruh perangkat daerah, Universitas Wangun Raya, dan warga yang menyumbang usulan. Mari kita kerjakan apa yang sudah kita tulis.', NULL, 1, '2026-11-22 13:25:43.7014605+00', 'root');
INSERT INTO public."narrative" ("region_code", "plan_id", "key", "language", "markdown", "owner_agency_id", "version", "changed_at_utc", "changed_by") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'penutup', 'id', 'Rencana induk ini berlaku sejak ditetapkan dan ditinjau setiap tahun; peninjauan menyeluruh dilakukan pada tahun kelima. Perubahan program hanya sah bila tercatat dengan alasan dan disetujui Dewan Smart City.

Keberhasilan rencana tidak diukur dari banyaknya aplikasi, melainkan dari {{jumlah_sasaran}} sasaran yang tercantum di {{rujuk:arah}}.', NULL, 1, '2026-11-22 13:25:43.8761984+00', 'root');
INSERT INTO public."narrative" ("region_code", "plan_id", "key", "language", "markdown", "owner_agency_id", "version", "changed_at_utc", "changed_by") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'profil', 'id', '{{nama_daerah}} terletak di tepi Danau Laruna, dengan ibu kota Wangunsari. Mata pencaharian utama adalah kopi di Bukit Sarai, ikan air tawar, dan tenun di Kampung Serunai. Pemerintahan dijalankan oleh {{jumlah_perangkat_daerah}} perangkat daerah.', NULL, 1, '2026-11-22 13:25:44.0123554+00', 'root');
INSERT INTO public."narrative" ("region_code", "plan_id", "key", "language", "markdown", "owner_agency_id", "version", "changed_at_utc", "changed_by") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'ringkasan', 'id', 'Dalam {{lama_rencana}} tahun, {{nama_daerah}} menjalankan {{jumlah_program}} program dengan kebutuhan dana {{dana}}. Yang dirasakan warga lebih dahulu adalah {{jumlah_quick_win}} Quick Win pada {{tahun_pertama}}: layanan akta kelahiran di fasilitas kesehatan, pasar daring produk lokal, dan titik internet desa.

Yang diminta dari pimpinan: penetapan peraturan bupati, pagu tahun pertama sebesar {{dana_2026}}, dan rapat Dewan Smart City setiap triwulan.', NULL, 1, '2026-11-22 13:25:44.2641622+00', 'root');
INSERT INTO public."narrative" ("region_code", "plan_id", "key", "language", "markdown", "owner_agency_id", "version", "changed_at_utc", "changed_by") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'tujuan', 'id', 'Rencana induk ini menjadi pegangan bersama bagi perangkat daerah, kecamatan, DPRD, mitra, dan warga. Maksudnya:

1. menetapkan arah, sasaran, dan program kota cerdas {{nama_daerah}} untuk {{tahun_pertama}} sampai {{tahun_terakhir}};
2. menjadi acuan penganggaran tahunan, dengan kebutuhan dana {{dana}} terhadap pagu {{pagu}};
3. menjadi dasar pemantauan setiap triwulan dan evaluasi setiap tahun.', NULL, 1, '2026-11-22 13:25:44.3529773+00', 'root');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'province', '1.01', 'field', '1', 'URUSAN PEMERINTAHAN BIDANG PENDIDIKAN');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'regency_city', '1.01', 'field', '1', 'URUSAN PEMERINTAHAN BIDANG PENDIDIKAN');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'province', '1.01.02', 'programme', '1.01', 'PROGRAM PENGELOLAAN PENDIDIKAN');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'regency_city', '1.01.02', 'programme', '1.01', 'PROGRAM PENGELOLAAN PENDIDIKAN');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'province', '1.01.03', 'programme', '1.01', 'PROGRAM PENGEMBANGAN KURIKULUM');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'regency_city', '1.01.03', 'programme', '1.01', 'PROGRAM PENGEMBANGAN KURIKULUM');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'province', '1.01.04', 'programme', '1.01', 'PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'regency_city', '1.01.04', 'programme', '1.01', 'PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'province', '1.01.05', 'programme', '1.01', 'PROGRAM PENGENDALIAN PERIZINAN PENDIDIKAN');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'regency_city', '1.01.05', 'programme', '1.01', 'PROGRAM PENGENDALIAN PERIZINAN PENDIDIKAN');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'province', '1.01.06', 'programme', '1.01', 'PROGRAM PENGEMBANGAN BAHASA DAN SASTRA');
INSERT INTO public."nomenclature_entry" ("edition_id", "government", "code", "level", "parent_code", "name") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'regency_city', '1.01.06', 'programme', '1.01', 'PROGRAM PENGEMBANGAN BAHASA DAN SASTRA');
INSERT INTO public."outside_identity" ("issuer", "subject", "account_id", "since_utc") VALUES ('https://sso.contoh.example', 'subjek-1', '01a20370-f0c7-75de-8a61-d3b2ce6be2f1', '2026-11-22 13:00:00+00');
INSERT INTO public."passkey" ("credential_id", "account_id", "name", "public_key", "created_at_utc", "sign_count", "transports", "is_user_verified", "is_backup_eligible", "is_backed_up", "attestation_object", "client_data", "last_used_at_utc") VALUES ('ZmFrZQ', '01a20370-f0c7-75de-8a61-d3b2ce6be2f1', 'Laptop kantor', '\xa50102', '2026-11-22 13:00:00+00', 3, 'internal', true, false, false, '\x00', '\x7b7d', NULL);
INSERT INTO public."plan" ("region_code", "id", "name", "first_year", "years", "dimension_set_code", "status", "edition", "vision", "version", "edit_version", "created_at_utc") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'Rencana Induk Kota Cerdas Kabupaten Tanah Contoh 2026–2035', 2026, 10, '2017', 'Draft', 1, 'Tanah Contoh yang melayani, terhubung, dan lestari: danaunya jernih, pasarnya ramai, desanya tersambung.', 10, 2, '2026-11-22 13:25:40.1635875+00');
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2026, '', 63240500000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2026, 'APBD', 44600000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2026, 'APBN/DAK', 20500000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2027, '', 70412000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2027, 'APBD', 47950000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2027, 'APBN/DAK', 23600000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2028, '', 71405750000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2028, 'APBD', 49800000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2028, 'APBN/DAK', 21800000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2029, '', 68630000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2029, 'APBD', 56200000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2029, 'APBN/DAK', 18900000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2030, '', 71118250000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2030, 'APBD', 55900000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2030, 'APBN/DAK', 17200000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2031, '', 72204600000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2031, 'APBD', 56800000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2031, 'APBN/DAK', 16800000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2032, '', 73320000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2032, 'APBD', 55400000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2032, 'APBN/DAK', 16500000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2033, '', 75936400000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2033, 'APBD', 57200000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2033, 'APBN/DAK', 16500000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2034, '', 77318750000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2034, 'APBD', 57900000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2034, 'APBN/DAK', 16500000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2035, '', 78500000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2035, 'APBD', 58400000000);
INSERT INTO public."plan_ceiling" ("region_code", "plan_id", "year", "fund_source", "rupiah") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 2035, 'APBN/DAK', 16500000000);
INSERT INTO public."programme" ("region_code", "id", "plan_id", "code", "name", "dimension_code", "sub_dimension_code", "goal_id", "description", "kind", "lead_agency_id", "partners", "nomenclature_code", "location", "risk", "earliest_start", "latest_start", "is_mandatory", "is_quick_win", "is_reserve", "value_points", "stated_total_rupiah", "version") VALUES ('99.01', '01a2036f-17ed-7c52-8f91-6a843c00034e', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'P-001', 'Antre dari Rumah di Mal Pelayanan Publik', 'GOV', 'GOV-1', '01a2036f-11a8-7177-9bd5-21c4a84fc1a6', 'Warga mengambil nomor antrean lewat WhatsApp dan datang saat gilirannya dekat. Layar di ruang tunggu dan pesan ke ponsel memakai data antrean yang sama.', 'Improved', '01a2036f-1033-719e-9194-fe64dfffe32f', 'Bank Contoh', '2.18.04.2.01.03', 'Mal Pelayanan Publik Wangunsari', 'Warga tanpa ponsel merasa tersisih; loket ramah dan nomor kertas tetap disediakan', 2026, 2026, false, true, false, 84, NULL, 1);
INSERT INTO public."programme" ("region_code", "id", "plan_id", "code", "name", "dimension_code", "sub_dimension_code", "goal_id", "description", "kind", "lead_agency_id", "partners", "nomenclature_code", "location", "risk", "earliest_start", "latest_start", "is_mandatory", "is_quick_win", "is_reserve", "value_points", "stated_total_rupiah", "version") VALUES ('99.01', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'P-002', 'Mal Pelayanan Publik Lengkap 28 Instansi', 'GOV', 'GOV-1', '01a2036f-11a8-7177-9bd5-21c4a84fc1a6', 'Menambah instansi dari 14 menjadi 28, membuka jam sore dua hari seminggu, dan menyatukan standar layanan di satu atap.', 'Improved', '01a2036f-1033-719e-9194-fe64dfffe32f', 'Kepolisian Resor; Kantor Pertanahan; BPJS Kesehatan; Bank Contoh', '2.18.04', 'Wangunsari', 'Instansi vertikal menarik petugasnya; diikat dengan perjanjian kerja sama tahunan', 2027, 2029, false, false, false, 66, NULL, 1);
INSERT INTO public."programme" ("region_code", "id", "plan_id", "code", "name", "dimension_code", "sub_dimension_code", "goal_id", "description", "kind", "lead_agency_id", "partners", "nomenclature_code", "location", "risk", "earliest_start", "latest_start", "is_mandatory", "is_quick_win", "is_reserve", "value_points", "stated_total_rupiah", "version") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'P-003', 'Surat Desa Selesai di Balai Desa', 'GOV', 'GOV-1', '01a2036f-11a8-7177-9bd5-21c4a84fc1a6', 'Tiga belas jenis surat yang paling sering diminta dibuat dan ditandatangani secara elektronik di balai desa, tanpa perlu ke kecamatan.', 'New', '01a2036f-1033-7051-9217-08bcd115ec1a', 'Relawan TIK Tanah Contoh', '2.13.04', '139 desa; desa tanpa sinyal memakai mode luring', 'Perangkat desa berganti; pelatihan ulang setiap awal tahun', NULL, NULL, false, false, false, 78, NULL, 1);
INSERT INTO public."programme" ("region_code", "id", "plan_id", "code", "name", "dimension_code", "sub_dimension_code", "goal_id", "description", "kind", "lead_agency_id", "partners", "nomenclature_code", "location", "risk", "earliest_start", "latest_start", "is_mandatory", "is_quick_win", "is_reserve", "value_points", "stated_total_rupiah", "version") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'P-004', 'Loket Keliling Danau dan Gunung', 'GOV', 'GOV-1', '01a2036f-11a8-7177-9bd5-21c4a84fc1a6', 'Satu mobil dan satu perahu layanan mendatangi 41 dusun yang jauh dari kantor kecamatan dengan jadwal tetap setiap bulan.', 'Improved', '01a2036f-1033-7aa5-8864-86dcc7fc76ea', NULL, '2.12.02', 'Kecamatan Laruna, Hulu Karsa, dan Bukit Sarai', 'Cuaca danau; jadwal pengganti diumumkan lewat radio warga', NULL, NULL, false, false, false, 58, NULL, 1);
INSERT INTO public."programme" ("region_code", "id", "plan_id", "code", "name", "dimension_code", "sub_dimension_code", "goal_id", "description", "kind", "lead_agency_id", "partners", "nomenclature_code", "location", "risk", "earliest_start", "latest_start", "is_mandatory", "is_quick_win", "is_reserve", "value_points", "stated_total_rupiah", "version") VALUES ('99.01', '01a2036f-18e7-7134-82e7-99171d812a6b', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'P-007', 'Satu Pintu Data Perangkat Daerah', 'GOV', 'GOV-2', '01a2036f-11a8-7568-adcf-abee193f118c', 'Setiap data punya satu pemilik, satu definisi, dan satu tempat ambil. Perangkat daerah mengisi sekali, dipakai bersama.', 'Improved', '01a2036f-1033-7d74-873d-6290f82297c5', 'Badan Pusat Statistik; Universitas Wangun Raya', '2.20.02', 'Seluruh perangkat daerah', 'Data terlambat atau kosong; daftar tunggakan diumumkan setiap awal bulan', 2026, 2027, true, false, false, 90, NULL, 1);
INSERT INTO public."programme" ("region_code", "id", "plan_id", "code", "name", "dimension_code", "sub_dimension_code", "goal_id", "description", "kind", "lead_agency_id", "partners", "nomenclature_code", "location", "risk", "earliest_start", "latest_start", "is_mandatory", "is_quick_win", "is_reserve", "value_points", "stated_total_rupiah", "version") VALUES ('99.01', '01a2036f-18e7-7869-a8d0-3ad78445e264', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'P-006', 'Sehari Jadi di Kantor Kecamatan', 'GOV', 'GOV-1', '01a2036f-11a8-7177-9bd5-21c4a84fc1a6', 'Sembilan layanan yang dilimpahkan bupati kepada camat selesai pada hari yang sama, dengan loket, berkas, dan jam yang seragam.', 'Improved', '01a2036f-1033-79a3-ad96-56c9019bd653', NULL, '7.01.02', '12 kecamatan, dimulai dari Wangunsari', 'Tanda tangan tertunda saat camat dinas luar; disiapkan pejabat pengganti', NULL, NULL, false, false, false, 55, NULL, 1);
INSERT INTO public."programme" ("region_code", "id", "plan_id", "code", "name", "dimension_code", "sub_dimension_code", "goal_id", "description", "kind", "lead_agency_id", "partners", "nomenclature_code", "location", "risk", "earliest_start", "latest_start", "is_mandatory", "is_quick_win", "is_reserve", "value_points", "stated_total_rupiah", "version") VALUES ('99.01', '01a2036f-18e7-7f96-9df3-b4992f016ef2', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'P-005', 'Satu Aplikasi Warga Tanah Contoh', 'GOV', 'GOV-1', '01a2036f-11a8-7177-9bd5-21c4a84fc1a6', 'Menyatukan 34 aplikasi layanan yang terpencar menjadi satu pintu dengan satu akun; aplikasi yang tidak lagi dipakai ditutup dengan tertib.', 'New', '01a2036f-1033-7d74-873d-6290f82297c5', 'Universitas Wangun Raya', '2.16.03.2.02.07', 'Seluruh kabupaten', 'Perangkat daerah enggan melepas aplikasi lama; jadwal penutupan ditetapkan Sekda', NULL, NULL, false, false, false, 62, NULL, 1);
INSERT INTO public."programme" ("region_code", "id", "plan_id", "code", "name", "dimension_code", "sub_dimension_code", "goal_id", "description", "kind", "lead_agency_id", "partners", "nomenclature_code", "location", "risk", "earliest_start", "latest_start", "is_mandatory", "is_quick_win", "is_reserve", "value_points", "stated_total_rupiah", "version") VALUES ('99.01', '01a2036f-18e8-7024-a087-700356563e68', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'P-008', 'Penghubung Layanan Antarperangkat Daerah', 'GOV', 'GOV-2', '01a2036f-11a8-7568-adcf-abee193f118c', 'Aplikasi perangkat daerah saling bertukar data lewat satu penghubung yang tercatat, sehingga warga tidak diminta fotokopi yang sama berulang kali.', 'New', '01a2036f-1033-7d74-873d-6290f82297c5', NULL, '2.16.03.2.02.08', 'Pusat data Wangunsari', 'Aplikasi lama tanpa dokumen; disiapkan tim pendamping dari universitas', 2028, 2029, false, false, false, 81, NULL, 1);
INSERT INTO public."programme" ("region_code", "id", "plan_id", "code", "name", "dimension_code", "sub_dimension_code", "goal_id", "description", "kind", "lead_agency_id", "partners", "nomenclature_code", "location", "risk", "earliest_start", "latest_start", "is_mandatory", "is_quick_win", "is_reserve", "value_points", "stated_total_rupiah", "version") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'P-010', 'Talenta Digital Aparatur', 'GOV', 'GOV-2', '01a2036f-11a8-7568-adcf-abee193f118c', 'Jenjang pelatihan digital bagi aparatur, dari pemakai, pengelola data, sampai perancang layanan; lulusannya ditempatkan sesuai keahlian.', 'Improved', '01a2036f-1032-7fbb-a921-62d4e909e224', 'Universitas Wangun Raya', '5.04.02', 'Wangunsari dan kelas jarak jauh', 'Pegawai terlatih dimutasi; perjanjian penempatan dua tahun', NULL, NULL, false, false, false, 57, NULL, 1);
INSERT INTO public."programme" ("region_code", "id", "plan_id", "code", "name", "dimension_code", "sub_dimension_code", "goal_id", "description", "kind", "lead_agency_id", "partners", "nomenclature_code", "location", "risk", "earliest_start", "latest_start", "is_mandatory", "is_quick_win", "is_reserve", "value_points", "stated_total_rupiah", "version") VALUES ('99.01', '01a2036f-18e8-7f4a-8a43-28138570cb0f', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'P-009', 'Naskah Dinas Tanpa Kertas', 'GOV', 'GOV-2', '01a2036f-11a8-7568-adcf-abee193f118c', 'Surat, disposisi, dan arsip perangkat daerah berjalan elektronik dengan tanda tangan tersertifikasi sampai tingkat kecamatan.', 'Improved', '01a2036f-1027-7eba-b581-a8d3b2bd467f', NULL, '4.01.01', 'Seluruh perangkat daerah dan kecamatan', 'Pejabat kembali ke kertas; rekapitulasi pemakaian dilaporkan bulanan kepada Sekda', NULL, NULL, false, false, false, 60, NULL, 1);
INSERT INTO public."programme_scores" ("region_code", "programme_id", "scores_json", "version", "changed_at_utc", "changed_by") VALUES ('99.01', '01a2036f-17ed-7c52-8f91-6a843c00034e', '{"fit":3,"impact":3,"reach":3,"readiness":3,"risk":3,"urgency":3}', 1, '2026-11-22 13:27:36.2809368+00', 'Beku');
INSERT INTO public."reference_edition" ("id", "kind", "regulation", "valid_from", "valid_to", "imported_at_utc", "rows") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', 'Regions', 'Kepmendagri 300.2.2-2430/2025', '2025-01-01', NULL, '2026-11-22 13:25:39.5091127+00', 552);
INSERT INTO public."reference_edition" ("id", "kind", "regulation", "valid_from", "valid_to", "imported_at_utc", "rows") VALUES ('01a2036f-0f9c-7ac1-843b-e6a021af11aa', 'Nomenclature', 'Kepmendagri 050-3708/2020', '2020-10-05', NULL, '2026-11-22 13:25:39.8684256+00', 507);
INSERT INTO public."region" ("code", "kind", "name", "province_code", "population", "area_km2", "is_invented") VALUES ('11', 'Province', 'Aceh', NULL, 5623479, '56835.019', false);
INSERT INTO public."region" ("code", "kind", "name", "province_code", "population", "area_km2", "is_invented") VALUES ('11.01', 'Regency', 'Kabupaten Aceh Selatan', '11', 239629, '4174.211', false);
INSERT INTO public."region" ("code", "kind", "name", "province_code", "population", "area_km2", "is_invented") VALUES ('32', 'Province', 'Jawa Barat', NULL, 51316378, '37053.331', false);
INSERT INTO public."region" ("code", "kind", "name", "province_code", "population", "area_km2", "is_invented") VALUES ('32.73', 'City', 'Kota Bandung', '32', 2591763, '166.593', false);
INSERT INTO public."region" ("code", "kind", "name", "province_code", "population", "area_km2", "is_invented") VALUES ('99', 'Province', 'Provinsi Contoh', NULL, 3184200, '28471.6', true);
INSERT INTO public."region" ("code", "kind", "name", "province_code", "population", "area_km2", "is_invented") VALUES ('99.01', 'Regency', 'Kabupaten Tanah Contoh', '99', 412386, '2486.37', true);
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11', 'Province', 'Aceh', NULL, 5623479, '56835.019');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.01', 'Regency', 'Kabupaten Aceh Selatan', '11', 239629, '4174.211');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.02', 'Regency', 'Kabupaten Aceh Tenggara', '11', 235589, '4179.123');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.03', 'Regency', 'Kabupaten Aceh Timur', '11', 461391, '5409.158');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.04', 'Regency', 'Kabupaten Aceh Tengah', '11', 232606, '4468.417');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.05', 'Regency', 'Kabupaten Aceh Barat', '11', 209220, '2782.606');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.06', 'Regency', 'Kabupaten Aceh Besar', '11', 442987, '2891.227');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.07', 'Regency', 'Kabupaten Pidie', '11', 451076, '3177.063');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.08', 'Regency', 'Kabupaten Aceh Utara', '11', 641007, '2705.045');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.09', 'Regency', 'Kabupaten Simeulue', '11', 96812, '1828.851');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.10', 'Regency', 'Kabupaten Aceh Singkil', '11', 140461, NULL);
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.11', 'Regency', 'Kabupaten Bireuen', '11', 468696, '1796.959');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.12', 'Regency', 'Kabupaten Aceh Barat Daya', '11', 156128, '1882.054');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.13', 'Regency', 'Kabupaten Gayo Lues', '11', 107506, '5541.285');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.14', 'Regency', 'Kabupaten Aceh Jaya', '11', 101407, '3870.566');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.15', 'Regency', 'Kabupaten Nagan Raya', '11', 181103, '3523.283');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.16', 'Regency', 'Kabupaten Aceh Tamiang', '11', 312061, '2187.817');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.17', 'Regency', 'Kabupaten Bener Meriah', '11', 181376, '1907.399');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.18', 'Regency', 'Kabupaten Pidie Jaya', '11', 166517, '938.868');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.71', 'City', 'Kota Banda Aceh', '11', 265310, '56.835');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.72', 'City', 'Kota Sabang', '11', 42793, '121.867');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.73', 'City', 'Kota Lhokseumawe', '11', 198705, '132.966');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.74', 'City', 'Kota Langsa', '11', 183914, '224.203');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '11.75', 'City', 'Kota Subulussalam', '11', 107185, '1183.601');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12', 'Province', 'Sumatera Utara', NULL, 15640905, '72437.755');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.01', 'Regency', 'Kabupaten Tapanuli Tengah', '12', 369482, '2307.716');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.02', 'Regency', 'Kabupaten Tapanuli Utara', '12', 331475, '3895.604');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.03', 'Regency', 'Kabupaten Tapanuli Selatan', '12', 324565, '4201.354');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.04', 'Regency', 'Kabupaten Nias', '12', 147989, '902.599');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.05', 'Regency', 'Kabupaten Langkat', '12', 1120709, '6142.072');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.06', 'Regency', 'Kabupaten Karo', '12', 422495, '2206.876');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.07', 'Regency', 'Kabupaten Deli Serdang', '12', 2080408, '2581.482');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.08', 'Regency', 'Kabupaten Simalungun', '12', 1004303, '4601.477');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.09', 'Regency', 'Kabupaten Asahan', '12', 799451, '3738.42');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.10', 'Regency', 'Kabupaten Labuhanbatu', '12', 513010, NULL);
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.11', 'Regency', 'Kabupaten Dairi', '12', 333335, '2083.604');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.12', 'Regency', 'Kabupaten Toba', '12', 220508, '2291.616');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.13', 'Regency', 'Kabupaten Mandailing Natal', '12', 501618, '6546.567');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.14', 'Regency', 'Kabupaten Nias Selatan', '12', 369817, '2531.59');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.15', 'Regency', 'Kabupaten Pakpak Bharat', '12', 57280, '1365.607');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.16', 'Regency', 'Kabupaten Humbang Hasundutan', '12', 211022, '2351.514');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.17', 'Regency', 'Kabupaten Samosir', '12', 149875, '1850.035');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.18', 'Regency', 'Kabupaten Serdang Bedagai', '12', 696845, '1949.978');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.19', 'Regency', 'Kabupaten Batu Bara', '12', 474832, '888.676');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.20', 'Regency', 'Kabupaten Padang Lawas Utara', '12', 273586, NULL);
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.21', 'Regency', 'Kabupaten Padang Lawas', '12', 271274, '3914.413');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.22', 'Regency', 'Kabupaten Labuhanbatu Selatan', '12', 332459, '3079.61');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.23', 'Regency', 'Kabupaten Labuhanbatu Utara', '12', 399306, '3687.179');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.24', 'Regency', 'Kabupaten Nias Utara', '12', 153338, '1239.502');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.25', 'Regency', 'Kabupaten Nias Barat', '12', 97526, '464.65');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.71', 'City', 'Kota Medan', '12', 2546452, '279.239');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.72', 'City', 'Kota Pematangsiantar', '12', 279772, '75.919');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.73', 'City', 'Kota Sibolga', '12', 100282, '12.645');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.74', 'City', 'Kota Tanjungbalai', '12', 187939, '60.072');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.75', 'City', 'Kota Binjai', '12', 315609, '93.77');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.76', 'City', 'Kota Tebing Tinggi', '12', 184064, '39.17');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.77', 'City', 'Kota Padangsidimpuan', '12', 231982, '159.298');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '12.78', 'City', 'Kota Gunungsitoli', '12', 138297, '208.742');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13', 'Province', 'Sumatera Barat', NULL, 5820359, '42107.674');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.01', 'Regency', 'Kabupaten Pesisir Selatan', '13', 533786, '6045.676');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.02', 'Regency', 'Kabupaten Solok', '13', 413075, '3590.404');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.03', 'Regency', 'Kabupaten Sijunjung', '13', 247323, '3150.58');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.04', 'Regency', 'Kabupaten Tanah Datar', '13', 382674, '1377.186');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.05', 'Regency', 'Kabupaten Padang Pariaman', '13', 458310, '1341.879');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.06', 'Regency', 'Kabupaten Agam', '13', 533254, '2225.34');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.07', 'Regency', 'Kabupaten Lima Puluh Kota', '13', 402788, '3273.405');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.08', 'Regency', 'Kabupaten Pasaman', '13', 313837, '3902.444');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.09', 'Regency', 'Kabupaten Kepulauan Mentawai', '13', 97837, '5973.917');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.10', 'Regency', 'Kabupaten Dharmasraya', '13', 242192, '2920.925');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.11', 'Regency', 'Kabupaten Solok Selatan', '13', 181525, '3282.144');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.12', 'Regency', 'Kabupaten Pasaman Barat', '13', 454053, '3851.883');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.71', 'City', 'Kota Padang', '13', 946982, '694.315');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.72', 'City', 'Kota Solok', '13', 85553, '58.72');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.73', 'City', 'Kota Sawahlunto', '13', 68559, '231.945');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.74', 'City', 'Kota Padang Panjang', '13', 63895, '23.56');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.75', 'City', 'Kota Bukittinggi', '13', 141804, '24.173');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.76', 'City', 'Kota Payakumbuh', '13', 149077, '74.552');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '13.77', 'City', 'Kota Pariaman', '13', 103835, '64.626');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14', 'Province', 'Riau', NULL, 7099297, '89900.78');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.01', 'Regency', 'Kabupaten Kampar', '14', 898973, '10352.803');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.02', 'Regency', 'Kabupaten Indragiri Hulu', '14', 487039, '7871.85');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.03', 'Regency', 'Kabupaten Bengkalis', '14', 681884, '8604.179');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.04', 'Regency', 'Kabupaten Indragiri Hilir', '14', 713294, '13518.47');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.05', 'Regency', 'Kabupaten Pelalawan', '14', 446439, '13256.104');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.06', 'Regency', 'Kabupaten Rokan Hulu', '14', 586994, '7658.149');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.07', 'Regency', 'Kabupaten Rokan Hilir', '14', 688073, '9068.605');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.08', 'Regency', 'Kabupaten Siak', '14', 495760, '7803.566');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.09', 'Regency', 'Kabupaten Kuantan Singingi', '14', 365989, '5457.863');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.10', 'Regency', 'Kabupaten Kepulauan Meranti', '14', 211997, NULL);
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.71', 'City', 'Kota Pekanbaru', '14', 1167599, '638.331');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '14.72', 'City', 'Kota Dumai', '14', 355256, '2061.463');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15', 'Province', 'Jambi', NULL, 3834439, '49023.037');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15.01', 'Regency', 'Kabupaten Kerinci', '15', 268951, '3445.196');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15.02', 'Regency', 'Kabupaten Merangin', '15', 397461, '7540.118');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15.03', 'Regency', 'Kabupaten Sarolangun', '15', 313097, '5935.894');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15.04', 'Regency', 'Kabupaten Batanghari', '15', 307361, '5453.689');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15.05', 'Regency', 'Kabupaten Muaro Jambi', '15', 457238, '5159.623');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15.06', 'Regency', 'Kabupaten Tanjung Jabung Barat', '15', 336978, '5544.567');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15.07', 'Regency', 'Kabupaten Tanjung Jabung Timur', '15', 244905, '4544.575');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15.08', 'Regency', 'Kabupaten Bungo', '15', 380027, '4760.827');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15.09', 'Regency', 'Kabupaten Tebo', '15', 376541, '6103.737');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15.71', 'City', 'Kota Jambi', '15', 649656, '169.887');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '15.72', 'City', 'Kota Sungai Penuh', '15', 102224, '364.924');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16', 'Province', 'Sumatera Selatan', NULL, 9064690, '86771.918');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.01', 'Regency', 'Kabupaten Ogan Komering Ulu', '16', 390048, '3774.497');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.02', 'Regency', 'Kabupaten Ogan Komering Ilir', '16', 801059, '17075.713');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.03', 'Regency', 'Kabupaten Muara Enim', '16', 653731, '6763.912');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.04', 'Regency', 'Kabupaten Lahat', '16', 448141, '4333.065');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.05', 'Regency', 'Kabupaten Musi Rawas', '16', 427723, '6122.588');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.06', 'Regency', 'Kabupaten Musi Banyuasin', '16', 736897, '14550.788');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.07', 'Regency', 'Kabupaten Banyuasin', '16', 888324, '12258.593');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.08', 'Regency', 'Kabupaten Ogan Komering Ulu Timur', '16', 694832, '3412.716');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.09', 'Regency', 'Kabupaten Ogan Komering Ulu Selatan', '16', 406938, '4369.252');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.10', 'Regency', 'Kabupaten Ogan Ilir', '16', 446020, '2302.858');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.11', 'Regency', 'Kabupaten Empat Lawang', '16', 336783, '2234.097');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.12', 'Regency', 'Kabupaten Penukal Abab Lematang Ilir', '16', 214795, '1842.563');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.13', 'Regency', 'Kabupaten Musi Rawas Utara', '16', 203688, '5937.803');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.71', 'City', 'Kota Palembang', '16', 1801367, '352.523');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.72', 'City', 'Kota Pagar Alam', '16', 153271, '625.913');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.73', 'City', 'Kota Lubuk Linggau', '16', 247550, '367.726');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '16.74', 'City', 'Kota Prabumulih', '16', 213523, '447.311');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '17', 'Province', 'Bengkulu', NULL, 2127957, '20122.21');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '17.01', 'Regency', 'Kabupaten Bengkulu Selatan', '17', 177137, '1219.063');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '17.02', 'Regency', 'Kabupaten Rejang Lebong', '17', 288582, '1559.419');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '17.03', 'Regency', 'Kabupaten Bengkulu Utara', '17', 309773, '4478.107');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '17.04', 'Regency', 'Kabupaten Kaur', '17', 136533, '2607.839');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '17.05', 'Regency', 'Kabupaten Seluma', '17', 216028, '2432.088');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '17.06', 'Regency', 'Kabupaten Mukomuko', '17', 205602, '4137.52');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '17.07', 'Regency', 'Kabupaten Lebong', '17', 115520, '1666.621');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '17.08', 'Regency', 'Kabupaten Kepahiang', '17', 151910, '738.965');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '17.09', 'Regency', 'Kabupaten Bengkulu Tengah', '17', 126339, '1132.405');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '17.71', 'City', 'Kota Bengkulu', '17', 400533, '150.183');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18', 'Province', 'Lampung', NULL, 9144263, '33570.758');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.01', 'Regency', 'Kabupaten Lampung Selatan', '18', 1124683, '2227.357');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.02', 'Regency', 'Kabupaten Lampung Tengah', '18', 1394395, '4559.57');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.03', 'Regency', 'Kabupaten Lampung Utara', '18', 675626, '2669.304');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.04', 'Regency', 'Kabupaten Lampung Barat', '18', 313756, '2110.101');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.05', 'Regency', 'Kabupaten Tulang Bawang', '18', 440040, '3118.613');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.06', 'Regency', 'Kabupaten Tanggamus', '18', 641036, '2947.187');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.07', 'Regency', 'Kabupaten Lampung Timur', '18', 1122605, '3860.546');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.08', 'Regency', 'Kabupaten Way Kanan', '18', 495058, '3522.114');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.09', 'Regency', 'Kabupaten Pesawaran', '18', 501047, '1286.843');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.10', 'Regency', 'Kabupaten Pringsewu', '18', 444834, '617.192');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.11', 'Regency', 'Kabupaten Mesuji', '18', 241280, '2200.414');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.12', 'Regency', 'Kabupaten Tulang Bawang Barat', '18', 312516, '1257.088');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.13', 'Regency', 'Kabupaten Pesisir Barat', '18', 177430, '2937.496');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.71', 'City', 'Kota Bandar Lampung', '18', 1077664, '183.719');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '18.72', 'City', 'Kota Metro', '18', 182293, '73.214');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '19', 'Province', 'Kepulauan Bangka Belitung', NULL, 1549562, '16670.225');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '19.01', 'Regency', 'Kabupaten Bangka', '19', 337755, '3011.435');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '19.02', 'Regency', 'Kabupaten Belitung', '19', 192405, '2266.107');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '19.03', 'Regency', 'Kabupaten Bangka Selatan', '19', 216079, '3595.446');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '19.04', 'Regency', 'Kabupaten Bangka Tengah', '19', 210684, '2253.854');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '19.05', 'Regency', 'Kabupaten Bangka Barat', '19', 217859, '2853.411');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '19.06', 'Regency', 'Kabupaten Belitung Timur', '19', 132495, '2585.734');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '19.71', 'City', 'Kota Pangkal Pinang', '19', 242285, '104.238');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '21', 'Province', 'Kepulauan Riau', NULL, 2271890, '8170.375');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '21.01', 'Regency', 'Kabupaten Bintan', '21', 180404, '1311.868');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '21.02', 'Regency', 'Kabupaten Karimun', '21', 273946, '916.331');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '21.03', 'Regency', 'Kabupaten Natuna', '21', 84325, '1978.01');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '21.04', 'Regency', 'Kabupaten Lingga', '21', 101039, '2173.63');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '21.05', 'Regency', 'Kabupaten Kepulauan Anambas', '21', 50922, '620.622');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '21.71', 'City', 'Kota Batam', '21', 1342038, '1020.28');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '21.72', 'City', 'Kota Tanjung Pinang', '21', 239216, '149.634');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '31', 'Province', 'Daerah Khusus Ibukota Jakarta', NULL, 11038216, NULL);
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '31.01', 'Regency', 'Kabupaten Administrasi Kepulauan Seribu', '31', 30334, '10.951');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '31.71', 'City', 'Kota Administrasi Jakarta Pusat', '31', 1057270, '47.565');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '31.72', 'City', 'Kota Administrasi Jakarta Utara ', '31', 1832032, '147.534');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '31.73', 'City', 'Kota Administrasi Jakarta Barat', '31', 2556752, '125.0');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '31.74', 'City', 'Kota Administrasi Jakarta Selatan', '31', 2331411, '144.942');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '31.75', 'City', 'Kota Administrasi Jakarta Timur', '31', 3230417, '185.538');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32', 'Province', 'Jawa Barat', NULL, 51316378, '37053.331');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.01', 'Regency', 'Kabupaten Bogor', '32', 5809790, '2991.778');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.02', 'Regency', 'Kabupaten Sukabumi', '32', 2868943, '4163.824');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.03', 'Regency', 'Kabupaten Cianjur', '32', 2638825, '3631.969');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.04', 'Regency', 'Kabupaten Bandung', '32', 3839721, '1740.843');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.05', 'Regency', 'Kabupaten Garut', '32', 2851877, '3101.132');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.06', 'Regency', 'Kabupaten Tasikmalaya', '32', 1996059, '2706.972');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.07', 'Regency', 'Kabupaten Ciamis', '32', 1297783, '1595.936');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.08', 'Regency', 'Kabupaten Kuningan', '32', 1239999, '1193.449');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.09', 'Regency', 'Kabupaten Cirebon', '32', 2489046, '1073.772');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.10', 'Regency', 'Kabupaten Majalengka', '32', 1369569, '1331.553');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.11', 'Regency', 'Kabupaten Sumedang', '32', 1226660, '1566.204');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.12', 'Regency', 'Kabupaten Indramayu', '32', 1980080, '2076.266');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.13', 'Regency', 'Kabupaten Subang', '32', 1677628, '2168.909');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.14', 'Regency', 'Kabupaten Purwakarta', '32', 1063932, '993.092');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.15', 'Regency', 'Kabupaten Karawang', '32', 2612065, '1916.056');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.16', 'Regency', 'Kabupaten Bekasi', '32', 3387601, '1255.001');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.17', 'Regency', 'Kabupaten Bandung Barat', '32', 1911661, '1283.439');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.18', 'Regency', 'Kabupaten Pangandaran', '32', 447272, '1128.122');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.71', 'City', 'Kota Bogor', '32', 1144108, '111.366');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.72', 'City', 'Kota Sukabumi', '32', 370096, '48.314');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.73', 'City', 'Kota Bandung', '32', 2591763, '166.593');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.74', 'City', 'Kota Cirebon', '32', 356629, '39.398');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.75', 'City', 'Kota Bekasi', '32', 2572209, '213.036');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.76', 'City', 'Kota Depok', '32', 2010912, '199.906');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.77', 'City', 'Kota Cimahi', '32', 581994, '42.432');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.78', 'City', 'Kota Tasikmalaya', '32', 770839, '182.964');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '32.79', 'City', 'Kota Banjar', '32', 209317, '131.005');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33', 'Province', 'Jawa Tengah', NULL, 38430645, '34347.428');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.01', 'Regency', 'Kabupaten Cilacap', '33', 2059748, '2325.173');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.02', 'Regency', 'Kabupaten Banyumas', '33', 1868446, '1391.153');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.03', 'Regency', 'Kabupaten Purbalingga', '33', 1057750, '805.757');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.04', 'Regency', 'Kabupaten Banjarnegara', '33', 1071977, '1144.896');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.05', 'Regency', 'Kabupaten Kebumen', '33', 1446833, '1333.902');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.06', 'Regency', 'Kabupaten Purworejo', '33', 809651, '1081.763');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.07', 'Regency', 'Kabupaten Wonosobo', '33', 945955, '1011.623');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.08', 'Regency', 'Kabupaten Magelang', '33', 1345662, '1129.983');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.09', 'Regency', 'Kabupaten Boyolali', '33', 1114070, '1096.613');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.10', 'Regency', 'Kabupaten Klaten', '33', 1302648, '701.511');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.11', 'Regency', 'Kabupaten Sukoharjo', '33', 916472, '493.601');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.12', 'Regency', 'Kabupaten Wonogiri', '33', 1057495, '1905.823');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.13', 'Regency', 'Kabupaten Karanganyar', '33', 953696, '802.848');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.14', 'Regency', 'Kabupaten Sragen', '33', 1023538, '994.573');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.15', 'Regency', 'Kabupaten Grobogan', '33', 1520974, '2023.849');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.16', 'Regency', 'Kabupaten Blora', '33', 927961, '1957.289');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.17', 'Regency', 'Kabupaten Rembang', '33', 665501, '1038.32');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.18', 'Regency', 'Kabupaten Pati', '33', 1385904, '1576.69');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.19', 'Regency', 'Kabupaten Kudus', '33', 877821, '447.445');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.20', 'Regency', 'Kabupaten Jepara', '33', 1283687, '1020.124');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.21', 'Regency', 'Kabupaten Demak', '33', 1254204, '970.077');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.22', 'Regency', 'Kabupaten Semarang', '33', 1088729, '1019.27');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.23', 'Regency', 'Kabupaten Temanggung', '33', 822880, '864.834');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.24', 'Regency', 'Kabupaten Kendal', '33', 1094214, '1006.174');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.25', 'Regency', 'Kabupaten Batang', '33', 855878, '857.073');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.26', 'Regency', 'Kabupaten Pekalongan', '33', 1034241, '892.578');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.27', 'Regency', 'Kabupaten Pemalang', '33', 1601007, '1135.757');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.28', 'Regency', 'Kabupaten Tegal', '33', 1745278, '983.713');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.29', 'Regency', 'Kabupaten Brebes', '33', 2066426, '1754.77');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.71', 'City', 'Kota Magelang', '33', 128709, '18.558');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.72', 'City', 'Kota Surakarta', '33', 589242, '46.802');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.73', 'City', 'Kota Salatiga', '33', 198971, '54.983');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.74', 'City', 'Kota Semarang', '33', 1702379, '374.747');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.75', 'City', 'Kota Pekalongan', '33', 318221, '46.076');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '33.76', 'City', 'Kota Tegal', '33', 294477, '39.08');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '34', 'Province', 'Daerah Istimewa Yogyakarta', NULL, 3743365, '3170.363');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '34.01', 'Regency', 'Kabupaten Kulon Progo', '34', 444994, '576.803');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '34.02', 'Regency', 'Kabupaten Bantul', '34', 980269, '511.527');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '34.03', 'Regency', 'Kabupaten Gunungkidul', '34', 776926, '1475.465');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '34.04', 'Regency', 'Kabupaten Sleman', '34', 1125571, '573.749');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '34.71', 'City', 'Kota Yogyakarta', '34', 415605, '32.819');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35', 'Province', 'Jawa Timur', NULL, 41919906, '48055.876');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.01', 'Regency', 'Kabupaten Pacitan', '35', 588718, '1434.818');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.02', 'Regency', 'Kabupaten Ponorogo', '35', 979008, '1418.618');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.03', 'Regency', 'Kabupaten Trenggalek', '35', 753810, '1249.367');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.04', 'Regency', 'Kabupaten Tulungagung', '35', 1139224, '1144.856');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.05', 'Regency', 'Kabupaten Blitar', '35', 1261699, '1745.383');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.06', 'Regency', 'Kabupaten Kediri', '35', 1691976, '1523.563');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.07', 'Regency', 'Kabupaten Malang', '35', 2734623, '3473.747');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.08', 'Regency', 'Kabupaten Lumajang', '35', 1116231, '1796.489');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.09', 'Regency', 'Kabupaten Jember', '35', 2615874, '3314.358');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.10', 'Regency', 'Kabupaten Banyuwangi', '35', 1791789, '3593.849');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.11', 'Regency', 'Kabupaten Bondowoso', '35', 788007, '1554.992');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.12', 'Regency', 'Kabupaten Situbondo', '35', 691635, '1654.705');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.13', 'Regency', 'Kabupaten Probolinggo', '35', 1200931, '1725.171');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.14', 'Regency', 'Kabupaten Pasuruan', '35', 1665922, '1493.161');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.15', 'Regency', 'Kabupaten Sidoarjo', '35', 2027874, '724.766');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.16', 'Regency', 'Kabupaten Mojokerto', '35', 1156144, '984.38');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.17', 'Regency', 'Kabupaten Jombang', '35', 1378005, '1109.835');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.18', 'Regency', 'Kabupaten Nganjuk', '35', 1152575, '1289.067');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.19', 'Regency', 'Kabupaten Madiun', '35', 737875, '1113.627');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.20', 'Regency', 'Kabupaten Magetan', '35', 692800, '706.444');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.21', 'Regency', 'Kabupaten Ngawi', '35', 907002, '1395.804');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.22', 'Regency', 'Kabupaten Bojonegoro', '35', 1366227, '2312.627');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.23', 'Regency', 'Kabupaten Tuban', '35', 1266396, '1973.515');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.24', 'Regency', 'Kabupaten Lamongan', '35', 1367503, '1752.989');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.25', 'Regency', 'Kabupaten Gresik', '35', 1327497, '1264.009');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.26', 'Regency', 'Kabupaten Bangkalan', '35', 1042031, '1302.64');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.27', 'Regency', 'Kabupaten Sampang', '35', 1033926, '1229.165');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.28', 'Regency', 'Kabupaten Pamekasan', '35', 904965, '796.241');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.29', 'Regency', 'Kabupaten Sumenep', '35', 1143002, '2083.048');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.71', 'City', 'Kota Kediri', '35', 301424, '67.232');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.72', 'City', 'Kota Blitar', '35', 161204, '33.203');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.73', 'City', 'Kota Malang', '35', 889359, '111.077');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.74', 'City', 'Kota Probolinggo', '35', 243746, '55.197');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.75', 'City', 'Kota Pasuruan', '35', 213469, '39.109');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.76', 'City', 'Kota Mojokerto', '35', 142272, '20.48');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.77', 'City', 'Kota Madiun', '35', 201733, '36.126');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.78', 'City', 'Kota Surabaya', '35', 3018022, '338.048');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '35.79', 'City', 'Kota Batu', '35', 225408, '194.17');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '36', 'Province', 'Banten', NULL, 12881374, '9355.763');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '36.01', 'Regency', 'Kabupaten Pandeglang', '36', 1437046, '2771.488');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '36.02', 'Regency', 'Kabupaten Lebak', '36', 1531564, '3312.298');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '36.03', 'Regency', 'Kabupaten Tangerang', '36', 3459706, '1028.335');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '36.04', 'Regency', 'Kabupaten Serang', '36', 1791795, '1471.543');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '36.71', 'City', 'Kota Tangerang', '36', 1957349, '178.347');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '36.72', 'City', 'Kota Cilegon', '36', 480378, '162.578');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '36.73', 'City', 'Kota Serang', '36', 759929, '266.314');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '36.74', 'City', 'Kota Tangerang Selatan', '36', 1463607, '164.86');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '51', 'Province', 'Bali', NULL, 4375263, '5582.827');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '51.01', 'Regency', 'Kabupaten Jembrana', '51', 330221, '847.515');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '51.02', 'Regency', 'Kabupaten Tabanan', '51', 478393, '848.539');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '51.03', 'Regency', 'Kabupaten Badung', '51', 537739, '397.395');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '51.04', 'Regency', 'Kabupaten Gianyar', '51', 504845, '363.782');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '51.05', 'Regency', 'Kabupaten Klungkung', '51', 223723, '312.115');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '51.06', 'Regency', 'Kabupaten Bangli', '51', 260526, '526.764');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '51.07', 'Regency', 'Kabupaten Karangasem', '51', 538390, '838.899');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '51.08', 'Regency', 'Kabupaten Buleleng', '51', 828156, '1322.124');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '51.71', 'City', 'Kota Denpasar', '51', 673270, '125.694');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '52', 'Province', 'Nusa Tenggara Barat', NULL, 5751295, '19631.991');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '52.01', 'Regency', 'Kabupaten Lombok Barat', '52', 762757, '919.44');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '52.02', 'Regency', 'Kabupaten Lombok Tengah', '52', 1128716, '1167.029');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '52.03', 'Regency', 'Kabupaten Lombok Timur', '52', 1457591, '1602.377');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '52.04', 'Regency', 'Kabupaten Sumbawa', '52', 527715, '6645.723');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '52.05', 'Regency', 'Kabupaten Dompu', '52', 277837, '2270.36');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '52.06', 'Regency', 'Kabupaten Bima', '52', 543582, '4208.861');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '52.07', 'Regency', 'Kabupaten Sumbawa Barat', '52', 156059, '1739.564');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '52.08', 'Regency', 'Kabupaten Lombok Utara', '52', 269989, '810.185');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '52.71', 'City', 'Kota Mataram', '52', 461936, '60.063');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '52.72', 'City', 'Kota Bima', '52', 165113, '208.389');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53', 'Province', 'Nusa Tenggara Timur', NULL, 5700772, '46378.105');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.01', 'Regency', 'Kabupaten Kupang', '53', 391539, '5130.659');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.02', 'Regency', 'Kabupaten Timor Tengah Selatan', '53', 490642, '3931.747');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.03', 'Regency', 'Kabupaten Timor Tengah Utara', '53', 276032, '2622.293');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.04', 'Regency', 'Kabupaten Belu', '53', 232788, '1126.77');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.05', 'Regency', 'Kabupaten Alor', '53', 229730, '2918.753');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.06', 'Regency', 'Kabupaten Flores Timur', '53', 289881, '1741.064');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.07', 'Regency', 'Kabupaten Sikka', '53', 346614, '1669.713');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.08', 'Regency', 'Kabupaten Ende', '53', 283806, '2084.076');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.09', 'Regency', 'Kabupaten Ngada', '53', 169445, '1736.735');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.10', 'Regency', 'Kabupaten Manggarai', '53', 349836, '1343.335');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.11', 'Regency', 'Kabupaten Sumba Timur', '53', 277290, '6975.198');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.12', 'Regency', 'Kabupaten Sumba Barat', '53', 141760, '755.836');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.13', 'Regency', 'Kabupaten Lembata', '53', 149921, '1263.767');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.14', 'Regency', 'Kabupaten Rote Ndao', '53', 154027, '1277.256');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.15', 'Regency', 'Kabupaten Manggarai Barat', '53', 290688, '3120.028');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.16', 'Regency', 'Kabupaten Nagekeo', '53', 164457, '1397.969');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.17', 'Regency', 'Kabupaten Sumba Tengah', '53', 92138, '1786.436');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.18', 'Regency', 'Kabupaten Sumba Barat Daya', '53', 355022, '1381.943');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.19', 'Regency', 'Kabupaten Manggarai Timur', '53', 305268, '2389.499');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.20', 'Regency', 'Kabupaten Sabu Raijua', '53', 94860, '457.14');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.21', 'Regency', 'Kabupaten Malaka', '53', 210908, '1109.003');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '53.71', 'City', 'Kota Kupang', '53', 404120, '158.885');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61', 'Province', 'Kalimantan Barat', NULL, 5646268, '147018.063');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.01', 'Regency', 'Kabupaten Sambas', '61', 651246, '5928.221');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.02', 'Regency', 'Kabupaten Mempawah', '61', 314148, '1934.827');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.03', 'Regency', 'Kabupaten Sanggau', '61', 499074, '12452.224');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.04', 'Regency', 'Kabupaten Ketapang', '61', 583541, '30012.023');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.05', 'Regency', 'Kabupaten Sintang', '61', 457204, '22025.788');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.06', 'Regency', 'Kabupaten Kapuas Hulu', '61', 276988, '31318.246');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.07', 'Regency', 'Kabupaten Bengkayang', '61', 295966, '5488.322');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.08', 'Regency', 'Kabupaten Landak', '61', 415033, '8430.711');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.09', 'Regency', 'Kabupaten Sekadau', '61', 225494, '5979.044');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.10', 'Regency', 'Kabupaten Melawi', '61', 217600, '10122.513');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.11', 'Regency', 'Kabupaten Kayong Utara', '61', 126898, '4108.533');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.12', 'Regency', 'Kabupaten Kubu Raya', '61', 646091, '8549.057');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.71', 'City', 'Kota Pontianak', '61', 687031, '118.209');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '61.72', 'City', 'Kota Singkawang', '61', 249954, '550.345');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62', 'Province', 'Kalimantan Tengah', NULL, 2825290, '153430.363');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.01', 'Regency', 'Kabupaten Kotawaringin Barat', '62', 294602, '9475.854');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.02', 'Regency', 'Kabupaten Kotawaringin Timur', '62', 454515, '15541.88');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.03', 'Regency', 'Kabupaten Kapuas', '62', 417854, '17033.54');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.04', 'Regency', 'Kabupaten Barito Selatan', '62', 137914, '6267.084');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.05', 'Regency', 'Kabupaten Barito Utara', '62', 159848, '9984.808');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.06', 'Regency', 'Kabupaten Katingan', '62', 181963, '20380.503');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.07', 'Regency', 'Kabupaten Seruyan', '62', 159849, '15211.714');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.08', 'Regency', 'Kabupaten Sukamara', '62', 67234, '3310.13');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.09', 'Regency', 'Kabupaten Lamandau', '62', 114257, '7632.394');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.10', 'Regency', 'Kabupaten Gunung Mas', '62', 134482, '9305.756');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.11', 'Regency', 'Kabupaten Pulang Pisau', '62', 144663, '9650.158');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.12', 'Regency', 'Kabupaten Murung Raya', '62', 124291, '23575.328');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.13', 'Regency', 'Kabupaten Barito Timur', '62', 118665, '3212.515');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '62.71', 'City', 'Kota Palangkaraya', '62', 315153, '2848.699');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63', 'Province', 'Kalimantan Selatan', NULL, 4305281, '37125.426');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.01', 'Regency', 'Kabupaten Tanah Laut', '63', 369818, '3841.157');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.02', 'Regency', 'Kabupaten Kotabaru', '63', 332787, '9345.91');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.03', 'Regency', 'Kabupaten Banjar', '63', 590393, '4588.37');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.04', 'Regency', 'Kabupaten Barito Kuala', '63', 329799, '2425.829');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.05', 'Regency', 'Kabupaten Tapin', '63', 202061, '2155.939');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.06', 'Regency', 'Kabupaten Hulu Sungai Selatan', '63', 239471, '1697.224');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.07', 'Regency', 'Kabupaten Hulu Sungai Tengah', '63', 271505, '1573.538');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.08', 'Regency', 'Kabupaten Hulu Sungai Utara', '63', 238250, '907.491');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.09', 'Regency', 'Kabupaten Tabalong', '63', 267787, '3473.069');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.10', 'Regency', 'Kabupaten Tanah Bumbu', '63', 357221, '4884.861');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.11', 'Regency', 'Kabupaten Balangan', '63', 138950, '1828.513');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.71', 'City', 'Kota Banjarmasin', '63', 681693, '98.372');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '63.72', 'City', 'Kota Banjarbaru', '63', 285546, '305.153');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '64', 'Province', 'Kalimantan Timur', NULL, 4123303, '126951.758');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '64.01', 'Regency', 'Kabupaten Paser', '64', 309667, '10780.677');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '64.02', 'Regency', 'Kabupaten Kutai Kartanegara', '64', 806964, '26912.065');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '64.03', 'Regency', 'Kabupaten Berau', '64', 299005, '20999.287');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '64.07', 'Regency', 'Kabupaten Kutai Barat', '64', 186581, '13611.168');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '64.08', 'Regency', 'Kabupaten Kutai Timur', '64', 448850, '31572.691');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '64.09', 'Regency', 'Kabupaten Penajam Paser Utara', '64', 202067, '3197.199');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '64.11', 'Regency', 'Kabupaten Mahakam Ulu', '64', 39715, '18492.238');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '64.71', 'City', 'Kota Balikpapan', '64', 757418, '509.45');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '64.72', 'City', 'Kota Samarinda', '64', 881225, '716.783');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '64.74', 'City', 'Kota Bontang', '64', 191811, '160.2');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '65', 'Province', 'Kalimantan Utara', NULL, 770627, '69900.886');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '65.01', 'Regency', 'Kabupaten Bulungan', '65', 170239, '13719.983');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '65.02', 'Regency', 'Kabupaten Malinau', '65', 87582, '38901.819');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '65.03', 'Regency', 'Kabupaten Nunukan', '65', 227460, '13549.868');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '65.04', 'Regency', 'Kabupaten Tana Tidung', '65', 30036, '3481.039');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '65.71', 'City', 'Kota Tarakan', '65', 255310, '248.177');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71', 'Province', 'Sulawesi Utara', NULL, 2645291, '14488.429');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.01', 'Regency', 'Kabupaten Bolaang Mongondow', '71', 257378, '3291.237');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.02', 'Regency', 'Kabupaten Minahasa', '71', 330843, '1128.25');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.03', 'Regency', 'Kabupaten Kepulauan Sangihe', '71', 135860, '596.459');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.04', 'Regency', 'Kabupaten Kepulauan Talaud', '71', 100376, '1009.738');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.05', 'Regency', 'Kabupaten Minahasa Selatan', '71', 243297, '1455.907');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.06', 'Regency', 'Kabupaten Minahasa Utara', '71', 229231, '992.981');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.07', 'Regency', 'Kabupaten Minahasa Tenggara', '71', 121554, '752.788');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.08', 'Regency', 'Kabupaten Bolaang Mongondow Utara', '71', 88002, '1643.863');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.09', 'Regency', 'Kabupaten Kep. Siau Tagulandang Biaro', '71', 70528, '215.611');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.10', 'Regency', 'Kabupaten Bolaang Mongondow Timur', '71', 91344, '859.683');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.11', 'Regency', 'Kabupaten Bolaang Mongondow Selatan', '71', 76105, '1772.832');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.71', 'City', 'Kota Manado', '71', 459409, '161.76');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.72', 'City', 'Kota Bitung', '71', 216026, '329.363');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.73', 'City', 'Kota Tomohon', '71', 103812, '169.064');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '71.74', 'City', 'Kota Kotamobagu', '71', 121526, '108.893');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72', 'Province', 'Sulawesi Tengah', NULL, 3219494, '61496.983');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.01', 'Regency', 'Kabupaten Banggai', '72', 377804, '8241.143');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.02', 'Regency', 'Kabupaten Poso', '72', 253350, '7544.965');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.03', 'Regency', 'Kabupaten Donggala', '72', 318613, '5122.736');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.04', 'Regency', 'Kabupaten Toli-Toli', '72', 242783, '3695.945');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.05', 'Regency', 'Kabupaten Buol', '72', 162273, '3719.205');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.06', 'Regency', 'Kabupaten Morowali', '72', 198968, '4433.535');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.07', 'Regency', 'Kabupaten Banggai Kepulauan', '72', 130008, '2378.048');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.08', 'Regency', 'Kabupaten Parigi Moutong', '72', 461576, '5800.059');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.09', 'Regency', 'Kabupaten Tojo Una Una', '72', 173534, '5565.953');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.10', 'Regency', 'Kabupaten Sigi', '72', 273460, '5225.435');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.11', 'Regency', 'Kabupaten Banggai Laut', '72', 77830, '680.306');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.12', 'Regency', 'Kabupaten Morowali Utara', '72', 154004, '8733.733');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '72.71', 'City', 'Kota Palu', '72', 395291, '355.92');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73', 'Province', 'Sulawesi Selatan', NULL, 9528276, '45323.975');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.01', 'Regency', 'Kabupaten Kepulauan Selayar', '73', 143096, '1163.383');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.02', 'Regency', 'Kabupaten Bulukumba', '73', 480672, '1175.562');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.03', 'Regency', 'Kabupaten Bantaeng', '73', 217267, '390.95');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.04', 'Regency', 'Kabupaten Jeneponto', '73', 423005, '795.131');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.05', 'Regency', 'Kabupaten Takalar', '73', 332863, '553.206');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.06', 'Regency', 'Kabupaten Gowa', '73', 825369, '1812.988');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.07', 'Regency', 'Kabupaten Sinjai', '73', 276269, '865.695');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.08', 'Regency', 'Kabupaten Bone', '73', 827372, '4568.033');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.09', 'Regency', 'Kabupaten Maros', '73', 414406, '1443.788');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.10', 'Regency', 'Kabupaten Pangkajene dan Kepulauan', '73', 361791, '883.553');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.11', 'Regency', 'Kabupaten Barru', '73', 196001, '1201.322');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.12', 'Regency', 'Kabupaten Soppeng', '73', 241333, '1385.546');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.13', 'Regency', 'Kabupaten Wajo', '73', 400699, '2505.492');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.14', 'Regency', 'Kabupaten Sidenreng Rappang', '73', 332560, '1935.326');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.15', 'Regency', 'Kabupaten Pinrang', '73', 423146, '1895.008');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.16', 'Regency', 'Kabupaten Enrekang', '73', 234470, '1806.816');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.17', 'Regency', 'Kabupaten Luwu', '73', 385361, '2901.696');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.18', 'Regency', 'Kabupaten Tana Toraja', '73', 258934, '2043.623');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.22', 'Regency', 'Kabupaten Luwu Utara', '73', 335161, '7422.257');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.24', 'Regency', 'Kabupaten Luwu Timur', '73', 323422, '6745.772');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.26', 'Regency', 'Kabupaten Toraja Utara', '73', 266513, '1289.134');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.71', 'City', 'Kota Makassar', '73', 1482354, '177.174');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.72', 'City', 'Kota Parepare', '73', 163314, '89.626');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '73.73', 'City', 'Kota Palopo', '73', 182898, '272.894');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74', 'Province', 'Sulawesi Tenggara', NULL, 2824589, '36139.303');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.01', 'Regency', 'Kabupaten Kolaka', '74', 257733, '2958.87');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.02', 'Regency', 'Kabupaten Konawe', '74', 269128, '5352.922');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.03', 'Regency', 'Kabupaten Muna', '74', 233470, '1856.91');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.04', 'Regency', 'Kabupaten Buton', '74', 122024, '1664.982');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.05', 'Regency', 'Kabupaten Konawe Selatan', '74', 332389, '4234.214');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.06', 'Regency', 'Kabupaten Bombana', '74', 168055, '3291.922');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.07', 'Regency', 'Kabupaten Wakatobi', '74', 118793, '450.8');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.08', 'Regency', 'Kabupaten Kolaka Utara', '74', 143604, '2931.677');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.09', 'Regency', 'Kabupaten Konawe Utara', '74', 83449, '4219.214');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.10', 'Regency', 'Kabupaten Buton Utara', '74', 74718, '1752.37');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.11', 'Regency', 'Kabupaten Kolaka Timur', '74', 130691, '3992.531');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.12', 'Regency', 'Kabupaten Konawe Kepulauan', '74', 44091, '704.184');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.13', 'Regency', 'Kabupaten Muna Barat', '74', 91571, '816.717');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.14', 'Regency', 'Kabupaten Buton Tengah', '74', 121745, '835.562');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.15', 'Regency', 'Kabupaten Buton Selatan', '74', 102881, '516.479');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.71', 'City', 'Kota Kendari', '74', 366454, '265.845');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '74.72', 'City', 'Kota Bau Bau', '74', 163793, '294.104');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '75', 'Province', 'Gorontalo', NULL, 1250960, '12024.982');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '75.01', 'Regency', 'Kabupaten Gorontalo', '75', 423981, '2160.183');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '75.02', 'Regency', 'Kabupaten Boalemo', '75', 152851, '1831.637');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '75.03', 'Regency', 'Kabupaten Bone Bolango', '75', 174788, '1888.935');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '75.04', 'Regency', 'Kabupaten Pohuwato', '75', 162989, '4370.656');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '75.05', 'Regency', 'Kabupaten Gorontalo Utara', '75', 131991, '1702.746');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '75.71', 'City', 'Kota Gorontalo', '75', 204360, '70.825');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '76', 'Province', 'Sulawesi Barat', NULL, 1466741, '16590.667');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '76.01', 'Regency', 'Kabupaten Pasangkayu', '76', 183376, '2901.704');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '76.02', 'Regency', 'Kabupaten Mamuju', '76', 288382, '4942.041');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '76.03', 'Regency', 'Kabupaten Mamasa', '76', 167611, '3016.13');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '76.04', 'Regency', 'Kabupaten Polewali Mandar', '76', 492339, '2074.191');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '76.05', 'Regency', 'Kabupaten Majene', '76', 190223, '900.525');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '76.06', 'Regency', 'Kabupaten Mamuju Tengah', '76', 144810, '2756.076');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81', 'Province', 'Maluku', NULL, 1935586, '46133.832');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81.01', 'Regency', 'Kabupaten Maluku Tengah', '81', 432361, '8253.421');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81.02', 'Regency', 'Kabupaten Maluku Tenggara', '81', 129169, '1016.082');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81.03', 'Regency', 'Kabupaten Kepulauan Tanimbar', '81', 132337, '4427.811');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81.04', 'Regency', 'Kabupaten Buru', '81', 142347, '4914.066');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81.05', 'Regency', 'Kabupaten Seram Bagian Timur', '81', 140972, '5725.513');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81.06', 'Regency', 'Kabupaten Seram Bagian Barat', '81', 217389, '5014.238');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81.07', 'Regency', 'Kabupaten Kepulauan Aru', '81', 112531, '8090.792');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81.08', 'Regency', 'Kabupaten Maluku Barat Daya', '81', 97020, '4542.633');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81.09', 'Regency', 'Kabupaten Buru Selatan', '81', 81329, '3677.854');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81.71', 'City', 'Kota Ambon', '81', 359661, '236.713');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '81.72', 'City', 'Kota Tual', '81', 90470, '234.709');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '82', 'Province', 'Maluku Utara', NULL, 1394231, '31465.977');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '82.01', 'Regency', 'Kabupaten Halmahera Barat', '82', 139764, '2237.391');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '82.02', 'Regency', 'Kabupaten Halmahera Tengah', '82', 106500, '2272.261');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '82.03', 'Regency', 'Kabupaten Halmahera Utara', '82', 206233, '3402.937');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '82.04', 'Regency', 'Kabupaten Halmahera Selatan', '82', 258564, '8102.0');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '82.05', 'Regency', 'Kabupaten Kepulauan Sula', '82', 100635, '1777.021');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '82.06', 'Regency', 'Kabupaten Halmahera Timur', '82', 100473, '6487.633');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '82.07', 'Regency', 'Kabupaten Pulau Morotai', '82', 82913, '2337.256');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '82.08', 'Regency', 'Kabupaten Pulau Taliabu', '82', 66361, '2984.011');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '82.71', 'City', 'Kota Ternate', '82', 210836, '162.04');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '82.72', 'City', 'Kota Tidore Kepulauan', '82', 121952, '1703.427');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '91', 'Province', 'Papua', NULL, 1102360, '81383.315');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '91.03', 'Regency', 'Kabupaten Jayapura', '91', 203772, '14081.935');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '91.05', 'Regency', 'Kabupaten Kepulauan Yapen', '91', 116214, '2425.374');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '91.06', 'Regency', 'Kabupaten Biak Numfor', '91', 150318, '2258.863');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '91.10', 'Regency', 'Kabupaten Sarmi', '91', 45084, '14068.312');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '91.11', 'Regency', 'Kabupaten Keerom', '91', 74332, '9526.315');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '91.15', 'Regency', 'Kabupaten Waropen', '91', 38840, '10781.037');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '91.19', 'Regency', 'Kabupaten Supiori', '91', 27965, '660.681');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '91.20', 'Regency', 'Kabupaten Mamberamo Raya', '91', 41036, '26745.359');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '91.71', 'City', 'Kota Jayapura', '91', 404799, '835.439');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '92', 'Province', 'Papua Barat', NULL, 576255, '60308.59');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '92.02', 'Regency', 'Kabupaten Manokwari', '92', 205212, '2764.187');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '92.03', 'Regency', 'Kabupaten Fak Fak', '92', 93997, '9735.003');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '92.06', 'Regency', 'Kabupaten Teluk Bintuni', '92', 84205, '19946.579');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '92.07', 'Regency', 'Kabupaten Teluk Wondama', '92', 47494, '4847.951');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '92.08', 'Regency', 'Kabupaten Kaimana', '92', 64938, '17878.913');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '92.11', 'Regency', 'Kabupaten Manokwari Selatan', '92', 39026, '1837.146');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '92.12', 'Regency', 'Kabupaten Pegunungan Arfak', '92', 41383, '3298.811');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '93', 'Province', 'Papua Selatan', NULL, 562220, '117858.969');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '93.01', 'Regency', 'Kabupaten Merauke', '93', 255168, '45016.452');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '93.02', 'Regency', 'Kabupaten Boven Digoel', '93', 71997, '23558.272');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '93.03', 'Regency', 'Kabupaten Mappi', '93', 114153, '24265.584');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '93.04', 'Regency', 'Kabupaten Asmat', '93', 120902, '25018.661');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '94', 'Province', 'Papua Tengah', NULL, 1369112, '61079.587');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '94.01', 'Regency', 'Kabupaten Nabire', '94', 179174, '11801.987');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '94.02', 'Regency', 'Kabupaten Puncak Jaya', '94', 220393, '5986.19');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '94.03', 'Regency', 'Kabupaten Paniai', '94', 125763, '5306.871');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '94.04', 'Regency', 'Kabupaten Mimika', '94', 318679, '18309.723');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '94.05', 'Regency', 'Kabupaten Puncak', '94', 178072, '7701.031');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '94.06', 'Regency', 'Kabupaten Dogiyai', '94', 116706, '3792.928');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '94.07', 'Regency', 'Kabupaten Intan Jaya', '94', 137696, '5334.445');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '94.08', 'Regency', 'Kabupaten Deiyai', '94', 92629, '2846.412');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '95', 'Province', 'Papua Pegunungan', NULL, 1470518, '52508.656');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '95.01', 'Regency', 'Kabupaten Jayawijaya', '95', 276288, '2629.01');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '95.02', 'Regency', 'Kabupaten Pegunungan Bintang', '95', 114581, '13751.915');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '95.03', 'Regency', 'Kabupaten Yahukimo', '95', 356021, '16365.938');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '95.04', 'Regency', 'Kabupaten Tolikara', '95', 252031, '4285.333');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '95.05', 'Regency', 'Kabupaten Mamberamo Tengah', '95', 50128, '4101.486');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '95.06', 'Regency', 'Kabupaten Yalimo', '95', 105374, '3148.308');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '95.07', 'Regency', 'Kabupaten Lanny Jaya', '95', 203922, '2339.775');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '95.08', 'Regency', 'Kabupaten Nduga', '95', 112173, '5886.891');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '96', 'Province', 'Papua Barat Daya', NULL, 623186, '39103.058');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '96.01', 'Regency', 'Kabupaten Sorong', '96', 129669, '7565.039');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '96.02', 'Regency', 'Kabupaten Sorong Selatan', '96', 56979, '6559.597');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '96.03', 'Regency', 'Kabupaten Raja Ampat', '96', 72865, '7425.239');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '96.04', 'Regency', 'Kabupaten Tambrauw', '96', 31041, '11961.745');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '96.05', 'Regency', 'Kabupaten Maybrat', '96', 46604, '5385.679');
INSERT INTO public."region_entry" ("edition_id", "code", "kind", "name", "province_code", "population", "area_km2") VALUES ('01a2036f-0e34-7c41-b311-18e5acad4afa', '96.71', 'City', 'Kota Sorong', '96', 286028, '205.759');
INSERT INTO public."scenario" ("region_code", "id", "plan_id", "name", "terms_json", "version", "copied_from_id", "changed_at_utc", "changed_by") VALUES ('99.01', '01a2036f-c1e7-7464-8e61-24f6153b5f4c', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 'Rapat anggaran', '{"ceilings":[{"year":2026,"fundSource":"","rupiah":63240500000},{"year":2026,"fundSource":"APBD","rupiah":44600000000},{"year":2026,"fundSource":"APBN/DAK","rupiah":20500000000},{"year":2027,"fundSource":"","rupiah":70412000000},{"year":2027,"fundSource":"APBD","rupiah":47950000000},{"year":2027,"fundSource":"APBN/DAK","rupiah":23600000000},{"year":2028,"fundSource":"","rupiah":71405750000},{"year":2028,"fundSource":"APBD","rupiah":49800000000},{"year":2028,"fundSource":"APBN/DAK","rupiah":21800000000},{"year":2029,"fundSource":"","rupiah":68630000000},{"year":2029,"fundSource":"APBD","rupiah":56200000000},{"year":2029,"fundSource":"APBN/DAK","rupiah":18900000000},{"year":2030,"fundSource":"","rupiah":71118250000},{"year":2030,"fundSource":"APBD","rupiah":55900000000},{"year":2030,"fundSource":"APBN/DAK","rupiah":17200000000},{"year":2031,"fundSource":"","rupiah":72204600000},{"year":2031,"fundSource":"APBD","rupiah":56800000000},{"year":2031,"fundSource":"APBN/DAK","rupiah":16800000000},{"year":2032,"fundSource":"","rupiah":73320000000},{"year":2032,"fundSource":"APBD","rupiah":55400000000},{"year":2032,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2033,"fundSource":"","rupiah":75936400000},{"year":2033,"fundSource":"APBD","rupiah":57200000000},{"year":2033,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2034,"fundSource":"","rupiah":77318750000},{"year":2034,"fundSource":"APBD","rupiah":57900000000},{"year":2034,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2035,"fundSource":"","rupiah":78500000000},{"year":2035,"fundSource":"APBD","rupiah":58400000000},{"year":2035,"fundSource":"APBN/DAK","rupiah":16500000000}],"floors":[],"capacities":[],"locks":[],"discount":0.97,"quickWinsFirst":true,"keepExisting":false,"leastQuickWins":0,"byInstrument":false}', 1, NULL, '2026-11-22 13:26:25.5131558+00', 'Beku');
INSERT INTO public."schedule" ("region_code", "id", "plan_id", "plan_version", "made_at_utc", "made_by", "instance_json", "seed", "seconds_limit", "status", "objective", "bound", "gap", "answer_json", "engine_version", "notes_json", "accepted_at_utc", "accepted_by", "before_json", "undone_at_utc", "undone_by", "scenario_id", "scenario_name", "scenario_version") VALUES ('99.01', '01a2036f-bf3a-7630-a5f9-fcc58d12f23e', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 10, '2026-11-22 13:26:24.8263783+00', 'Beku', '{
 "name": "Rencana Induk Kota Cerdas Kabupaten Tanah Contoh 2026–2035",
 "unit": "rupiah",
 "first_year": 2026,
 "years": 10,
 "discount": 0.97,
 "programmes": [
  {
   "id": "P-001",
   "name": "Antre dari Rumah di Mal Pelayanan Publik",
   "duration": 1,
   "cost": [
    560815250
   ],
   "cost_by_source": {
    "APBD": [
     486220250
    ],
    "CSR": [
     74595000
    ]
   },
   "value": 84,
   "agency": "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
   "dimension": "GOV",
   "earliest": 2026,
   "latest": 2026,
   "quick_win": true
  },
  {
   "id": "P-002",
   "name": "Mal Pelayanan Publik Lengkap 28 Instansi",
   "duration": 4,
   "cost": [
    1744883250,
    1619587000,
    1385094500,
    1290351000
   ],
   "cost_by_source": {
    "APBD": [
     1744883250,
     1619587000,
     1385094500,
     1290351000
    ]
   },
   "value": 66,
   "agency": "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
   "dimension": "GOV",
   "earliest": 2027,
   "latest": 2029
  },
  {
   "id": "P-003",
   "name": "Surat Desa Selesai di Balai Desa",
   "duration": 6,
   "cost": [
    1435197500,
    1944972250,
    2264980500,
    2099941000,
    1865134500,
    1650083000
   ],
   "cost_by_source": {
    "APBD": [
     1179876000,
     1420111250,
     1364738000,
     1240160500,
     1084740500,
     960322000
    ],
    "Dana Desa": [
     255321500,
     524861000,
     900242500,
     859780500,
     780394000,
     689761000
    ]
   },
   "value": 78,
   "agency": "Dinas Pemberdayaan Masyarakat dan Desa",
   "dimension": "GOV"
  },
  {
   "id": "P-004",
   "name": "Loket Keliling Danau dan Gunung",
   "duration": 9,
   "cost": [
    1345049000,
    683712250,
    712358250,
    737832000,
    771369000,
    1105236250,
    811714500,
    839961000,
    867947250
   ],
   "cost_by_source": {
    "APBD": [
     1345049000,
     683712250,
     712358250,
     737832000,
     771369000,
     1105236250,
     811714500,
     839961000,
     867947250
    ]
   },
   "value": 58,
   "agency": "Dinas Kependudukan dan Pencatatan Sipil",
   "dimension": "GOV"
  },
  {
   "id": "P-005",
   "name": "Satu Aplikasi Warga Tanah Contoh",
   "duration": 4,
   "cost": [
    3260394000,
    2840091250,
    2115164000,
    1689887000
   ],
   "cost_by_source": {
    "APBD": [
     3260394000,
     2840091250,
     2115164000,
     1689887000
    ]
   },
   "value": 62,
   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",
   "dimension": "GOV"
  },
  {
   "id": "P-006",
   "name": "Sehari Jadi di Kantor Kecamatan",
   "duration": 3,
   "cost": [
    925305000,
    1130399500,
    870352500
   ],
   "cost_by_source": {
    "APBD": [
     925305000,
     1130399500,
     870352500
    ]
   },
   "value": 55,
   "agency": "Kecamatan Wangunsari",
   "dimension": "GOV"
  },
  {
   "id": "P-007",
   "name": "Satu Pintu Data Perangkat Daerah",
   "duration": 2,
   "cost": [
    1685399500,
    1489916500
   ],
   "cost_by_source": {
    "APBD": [
     1685399500,
     1489916500
    ]
   },
   "value": 90,
   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",
   "dimension": "GOV",
   "earliest": 2026,
   "latest": 2027,
   "mandatory": true
  },
  {
   "id": "P-008",
   "name": "Penghubung Layanan Antarperangkat Daerah",
   "duration": 2,
   "cost": [
    2409936000,
    1874604500
   ],
   "cost_by_source": {
    "APBD": [
     2409936000,
     1874604500
    ]
   },
   "value": 81,
   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",
   "dimension": "GOV",
   "earliest": 2028,
   "latest": 2029
  },
  {
   "id": "P-009",
   "name": "Naskah Dinas Tanpa Kertas",
   "duration": 3,
   "cost": [
    741989250,
    654717000,
    579875000
   ],
   "cost_by_source": {
    "APBD": [
     741989250,
     654717000,
     579875000
    ]
   },
   "value": 60,
   "agency": "Sekretariat Daerah",
   "dimension": "GOV"
  },
  {
   "id": "P-010",
   "name": "Talenta Digital Aparatur",
   "duration": 10,
   "cost": [
    914814500,
    981971000,
    1044252000,
    1097877250,
    1119889500,
    1162989000,
    1186723500,
    1214611000,
    1246126250,
    1284289000
   ],
   "cost_by_source": {
    "APBD": [
     914814500,
     981971000,
     1044252000,
     1097877250,
     1119889500,
     1162989000,
     1186723500,
     1214611000,
     1246126250,
     1284289000
    ]
   },
   "value": 57,
   "agency": "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
   "dimension": "GOV"
  },
  {
   "id": "P-011",
   "name": "Ekosistem Kabupaten Cerdas",
   "duration": 10,
   "cost": [
    1240192000,
    1185411500,
    1217734500,
    1255852500,
    1389161500,
    1302163000,
    1326954250,
    1363901250,
    1405025000,
    1541589000
   ],
   "cost_by_source": {
    "APBD": [
     1240192000,
     1185411500,
     1217734500,
     1255852500,
     1389161500,
     1302163000,
     1326954250,
     1363901250,
     1405025000,
     1541589000
    ]
   },
   "value": 72,
   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",
   "dimension": "GOV",
   "earliest": 2026,
   "latest": 2026,
   "mandatory": true
  },
  {
   "id": "P-012",
   "name": "Pengawasan Intern Berbasis Data",
   "duration": 4,
   "cost": [
    1130310000,
    864022000,
    795391500,
    812197500
   ],
   "cost_by_source": {
    "APBD": [
     1130310000,
     864022000,
     795391500,
     812197500
    ]
   },
   "value": 53,
   "agency": "Inspektorat Daerah",
   "dimension": "GOV"
  },
  {
   "id": "P-013",
   "name": "Usulan Desa Terlacak sampai Anggaran",
   "duration": 5,
   "cost": [
    1065242000,
    890366250,
    842370500,
    865267250,
    901251500
   ],
   "cost_by_source": {
    "APBD": [
     1065242000,
     890366250,
     842370500,
     865267250,
     901251500
    ]
   },
   "value": 70,
   "agency": "Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah",
   "dimension": "GOV"
  },
  {
   "id": "P-014",
   "name": "Naskah Data untuk Setiap Peraturan",
   "duration": 5,
   "cost": [
    450000000,
    450000000,
    450000000,
    450000000,
    450000000
   ],
   "cost_by_source": {
    "APBD": [
     450000000,
     450000000,
     450000000,
     450000000,
     450000000
    ]
   },
   "value": 46,
   "agency": "Sekretariat Daerah",
   "dimension": "GOV"
  },
  {
   "id": "P-015",
   "name": "Ruang Dengar DPRD",
   "duration": 3,
   "cost": [
    767830000,
    523752000,
    495626000
   ],
   "cost_by_source": {
    "APBD": [
     767830000,
     523752000,
     495626000
    ]
   },
   "value": 44,
   "agency": "Sekretariat Dewan Perwakilan Rakyat Daerah",
   "dimension": "GOV"
  },
  {
   "id": "P-016",
   "name": "Kalender Wisata Danau Laruna",
   "duration": 1,
   "cost": [
    825253250
   ],
   "cost_by_source": {
    "APBD": [
     640180250
    ],
    "CSR": [
     185073000
    ]
   },
   "value": 68,
   "agency": "Dinas Pariwisata dan Ekonomi Kreatif",
   "dimension": "BRA",
   "earliest": 2026,
   "latest": 2026,
   "quick_win": true
  },
  {
   "id": "P-017",
   "name": "Desa Wisata Tenun Serunai",
   "duration": 5,
   "cost": [
    2029408500,
    2065180250,
    1895075250,
    1689492250,
    1435110500
   ],
   "cost_by_source": {
    "APBD": [
     1459906500,
     1385266500,
     1239589000,
     1174821250,
     980125250
    ],
    "Dana Desa": [
     419818000,
     455226500,
     480203250,
     394788000,
     360173000
    ],
    "CSR": [
     149684000,
     224687250,
     175283000,
     119883000,
     94812250
    ]
   },
   "value": 63,
   "agency": "Dinas Pariwisata dan Ekonomi Kreatif",
   "dimension": "BRA"
  },
  {
   "id": "P-018",
   "name": "Dermaga dan Tiket Terpadu Danau",
   "duration": 3,
   "cost": [
    4904943500,
    5759497000,
    4180004750
   ],
   "cost_by_source": {
    "APBD": [
     1065284000,
     1139689000,
     905298500
    ],
    "APBN/DAK": [
     3839659500,
     4619808000,
     3274706250
    ]
   },
   "value": 61,
   "agency": "Dinas Pariwisata dan Ekonomi Kreatif",
   "dimension": "BRA",
   "earliest": 2027,
   "latest": 2028
  },
  {
   "id": "P-019",
   "name": "Festival Panen Kopi Bukit Sarai",
   "duration": 6,
   "cost": [
    505069750,
    541712500,
    583053500,
    611559750,
    644213250,
    676469000
   ],
   "cost_by_source": {
    "APBD": [
     385367500,
     402029250,
     418027000,
     431247250,
     449127000,
     466066000
    ],
    "CSR": [
     119702250,
     139683250,
     165026500,
     180312500,
     195086250,
     210403000
    ]
   },
   "value": 41,
   "agency": "Kecamatan Bukit Sarai",
   "dimension": "BRA",
   "earliest": 2027,
   "latest": 2030
  },
  {
   "id": "P-020",
   "name": "Peta Peluang Investasi Siap Tawar",
   "duration": 4,
   "cost": [
    694608000,
    612267500,
    647998000,
    586964000
   ],
   "cost_by_source": {
    "APBD": [
     694608000,
     612267500,
     647998000,
     586964000
    ]
   },
   "value": 59,
   "agency": "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
   "dimension": "BRA"
  },
  {
   "id": "P-021",
   "name": "Jenama Kopi Sarai dan Tenun Serunai",
   "duration": 4,
   "cost": [
    1044631500,
    1162096250,
    1017501500,
    840578750
   ],
   "cost_by_source": {
    "APBD": [
     845007500,
     912383000,
     767866250,
     690860500
    ],
    "APBD Provinsi": [
     199624000,
     249713250,
     249635250,
     149718250
    ]
   },
   "value": 64,
   "agency": "Dinas Perdagangan dan Perindustrian",
   "dimension": "BRA"
  },
  {
   "id": "P-022",
   "name": "Rumah Ekspor Wangunsari",
   "duration": 5,
   "cost": [
    2094538250,
    1370128000,
    1267850250,
    1293965250,
    1276983000
   ],
   "cost_by_source": {
    "APBD": [
     1844832000,
     1120184000,
     1068227000,
     1093869000,
     1127076000
    ],
    "CSR": [
     249706250,
     249944000,
     199623250,
     200096250,
     149907000
    ]
   },
   "value": 52,
   "agency": "Dinas Perdagangan dan Perindustrian",
   "dimension": "BRA"
  },
  {
   "id": "P-023",
   "name": "Forum Usaha Kota Pasar",
   "duration": 5,
   "cost": [
    268096000,
    280898000,
    294132250,
    308654500,
    322414500
   ],
   "cost_by_source": {
    "APBD": [
     268096000,
     280898000,
     294132250,
     308654500,
     322414500
    ]
   },
   "value": 38,
   "agency": "Sekretariat Daerah",
   "dimension": "BRA"
  },
  {
   "id": "P-024",
   "name": "Penataan Tepi Danau Kota Laruna",
   "duration": 4,
   "cost": [
    7730385000,
    7044995000,
    5765231250,
    3974672250
   ],
   "cost_by_source": {
    "APBD": [
     2310030000,
     2179612000,
     1824998250,
     1459638250
    ],
    "APBN/DAK": [
     5420355000,
     4865383000,
     3940233000,
     2515034000
    ]
   },
   "value": 67,
   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",
   "dimension": "BRA",
   "earliest": 2028,
   "latest": 2032
  },
  {
   "id": "P-025",
   "name": "Satu Muka Papan Nama dan Penunjuk Arah",
   "duration": 3,
   "cost": [
    794886500,
    879827000,
    678737500
   ],
   "cost_by_source": {
    "APBD": [
     584981500,
     639768500,
     498353250
    ],
    "CSR": [
     209905000,
     240058500,
     180384250
    ]
   },
   "value": 34,
   "agency": "Dinas Perumahan, Kawasan Permukiman, dan Pertanahan",
   "dimension": "BRA"
  },
  {
   "id": "P-026",
   "name": "Taman Kota Ramah Anak",
   "duration": 6,
   "cost": [
    1680007000,
    1724932250,
    1639576500,
    1210272500,
    1744987250,
    1130082500
   ],
   "cost_by_source": {
    "APBD": [
     1379937000,
     1424881250,
     1389671250,
     1060038250,
     1445045000,
     980392500
    ],
    "CSR": [
     300070000,
     300051000,
     249905250,
     150234250,
     299942250,
     149690000
    ]
   },
   "value": 49,
   "agency": "Dinas Lingkungan Hidup",
   "dimension": "BRA"
  },
  {
   "id": "P-027",
   "name": "Kabel Rapi Wangunsari",
   "duration": 3,
   "cost": [
    4895093250,
    5509971250,
    4550558250
   ],
   "cost_by_source": {
    "APBD": [
     745382000,
     690163000,
     585363000
    ],
    "KPBU": [
     4149711250,
     4819808250,
     3965195250
    ]
   },
   "value": 33,
   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",
   "dimension": "BRA"
  },
  {
   "id": "P-028",
   "name": "Sentra Olah Kopi Petik Merah",
   "duration": 5,
   "cost": [
    3314786000,
    3119825250,
    2827051250,
    2495970250,
    1704890000
   ],
   "cost_by_source": {
    "APBD": [
     864687000,
     939907000,
     911986000,
     806205000,
     745049000
    ],
    "APBN/DAK": [
     2450099000,
     2179918250,
     1915065250,
     1689765250,
     959841000
    ]
   },
   "value": 76,
   "agency": "Dinas Pertanian",
   "dimension": "ECO"
  },
  {
   "id": "P-029",
   "name": "Rumah Produksi Tenun Bersama",
   "duration": 4,
   "cost": [
    4239150500,
    2434265250,
    1100370250,
    984431500
   ],
   "cost_by_source": {
    "APBD": [
     2239905000,
     1364645000,
     980383000,
     864593000
    ],
    "APBN/DAK": [
     1849618500,
     920020250,
     0,
     0
    ],
    "CSR": [
     149627000,
     149600000,
     119987250,
     119838500
    ]
   },
   "value": 56,
   "agency": "Dinas Perdagangan dan Perindustrian",
   "dimension": "ECO"
  },
  {
   "id": "P-030",
   "name": "Kemasan dan Sertifikat Halal Usaha Mikro",
   "duration": 8,
   "cost": [
    985293000,
    1011856000,
    1047828500,
    1066759000,
    1105041000,
    1131824500,
    1157975500,
    1185917000
   ],
   "cost_by_source": {
    "APBD": [
     985293000,
     1011856000,
     1047828500,
     1066759000,
     1105041000,
     1131824500,
     1157975500,
     1185917000
    ]
   },
   "value": 61,
   "agency": "Dinas Koperasi dan Usaha Mikro",
   "dimension": "ECO"
  },
  {
   "id": "P-031",
   "name": "Rantai Dingin Ikan Danau",
   "duration": 4,
   "cost": [
    3629277500,
    1720011000,
    1258027000,
    991465500
   ],
   "cost_by_source": {
    "APBD": [
     689692000,
     534945000,
     497774000,
     471685250
    ],
    "APBN/DAK": [
     2939585500,
     1185066000,
     760253000,
     519780250
    ]
   },
   "value": 54,
   "agency": "Dinas Ketahanan Pangan dan Perikanan",
   "dimension": "ECO"
  },
  {
   "id": "P-032",
   "name": "Kluster Industri Kecil Simpang Pinang",
   "duration": 3,
   "cost": [
    4929988250,
    3539567000,
    2265136250
   ],
   "cost_by_source": {
    "APBD": [
     2779843000,
     1939708500,
     1365044250
    ],
    "KPBU": [
     2150145250,
     1599858500,
     900092000
    ]
   },
   "value": 43,
   "agency": "Dinas Perdagangan dan Perindustrian",
   "dimension": "ECO"
  },
  {
   "id": "P-033",
   "name": "Data Keluarga Miskin Diperbarui Setiap Triwulan",
   "duration": 4,
   "cost": [
    1320265500,
    1265024000,
    1218188500,
    1246583000
   ],
   "cost_by_source": {
    "APBD": [
     1320265500,
     1265024000,
     1218188500,
     1246583000
    ]
   },
   "value": 86,
   "agency": "Dinas Sosial",
   "dimension": "ECO",
   "earliest": 2026,
   "latest": 2026,
   "mandatory": true
  },
  {
   "id": "P-034",
   "name": "Bursa Kerja di Genggaman",
   "duration": 5,
   "cost": [
    575160250,
    498211000,
    511929000,
    529726500,
    547210500
   ],
   "cost_by_source": {
    "APBD": [
     575160250,
     498211000,
     511929000,
     529726500,
     547210500
    ]
   },
   "value": 58,
   "agency": "Dinas Tenaga Kerja dan Transmigrasi",
   "dimension": "ECO"
  },
  {
   "id": "P-035",
   "name": "Kelas Keahlian Kerja Jarak Jauh",
   "duration": 6,
   "cost": [
    1664401250,
    1630244250,
    1688476000,
    1734639000,
    1751460000,
    1780038000
   ],
   "cost_by_source": {
    "APBD": [
     1464624000,
     1390315250,
     1428373000,
     1475029500,
     1511638500,
     1560142000
    ],
    "CSR": [
     199777250,
     239929000,
     260103000,
     259609500,
     239821500,
     219896000
    ]
   },
   "value": 55,
   "agency": "Dinas Tenaga Kerja dan Transmigrasi",
   "dimension": "ECO"
  },
  {
   "id": "P-036",
   "name": "Lumbung Pangan Desa Tercatat",
   "duration": 6,
   "cost": [
    1000498500,
    1011365250,
    1086921500,
    1168219250,
    1208467500,
    1231750000
   ],
   "cost_by_source": {
    "APBD": [
     640376500,
     591680250,
     606916500,
     627958000,
     648659250,
     671743000
    ],
    "Dana Desa": [
     360122000,
     419685000,
     480005000,
     540261250,
     559808250,
     560007000
    ]
   },
   "value": 47,
   "agency": "Dinas Ketahanan Pangan dan Perikanan",
   "dimension": "ECO"
  },
  {
   "id": "P-037",
   "name": "Ibu Berdaya dari Rumah",
   "duration": 5,
   "cost": [
    845252500,
    797833000,
    826155250,
    851325250,
    884298000
   ],
   "cost_by_source": {
    "APBD": [
     845252500,
     797833000,
     826155250,
     851325250,
     884298000
    ]
   },
   "value": 50,
   "agency": "Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana",
   "dimension": "ECO"
  },
  {
   "id": "P-038",
   "name": "QRIS Pasar Rakyat Wangunsari",
   "duration": 1,
   "cost": [
    512487250
   ],
   "cost_by_source": {
    "APBD": [
     372319250
    ],
    "CSR": [
     140168000
    ]
   },
   "value": 77,
   "agency": "Dinas Perdagangan dan Perindustrian",
   "dimension": "ECO",
   "earliest": 2026,
   "latest": 2026,
   "quick_win": true
  },
  {
   "id": "P-039",
   "name": "Nontunai Delapan Belas Pasar Rakyat",
   "duration": 5,
   "cost": [
    1040062500,
    1004425000,
    952148250,
    910528000,
    763901750
   ],
   "cost_by_source": {
    "APBD": [
     879797500,
     844778000,
     812370250,
     790187000,
     684207500
    ],
    "CSR": [
     160265000,
     159647000,
     139778000,
     120341000,
     79694250
    ]
   },
   "value": 65,
   "agency": "Dinas Perdagangan dan Perindustrian",
   "dimension": "ECO",
   "earliest": 2027,
   "latest": 2029
  },
  {
   "id": "P-040",
   "name": "Pajak Daerah Sekali Sentuh",
   "duration": 4,
   "cost": [
    1389713500,
    1164893250,
    1084289250,
    1025818000
   ],
   "cost_by_source": {
    "APBD": [
     1389713500,
     1164893250,
     1084289250,
     1025818000
    ]
   },
   "value": 69,
   "agency": "Badan Pendapatan Daerah",
   "dimension": "ECO"
  },
  {
   "id": "P-041",
   "name": "Belanja Desa Nontunai",
   "duration": 5,
   "cost": [
    719856500,
    654790000,
    612241000,
    598324250,
    570393250
   ],
   "cost_by_source": {
    "APBD": [
     719856500,
     654790000,
     612241000,
     598324250,
     570393250
    ]
   },
   "value": 51,
   "agency": "Badan Keuangan dan Aset Daerah",
   "dimension": "ECO"
  },
  {
   "id": "P-042",
   "name": "RDTR Digital Lima Kawasan",
   "duration": 4,
   "cost": [
    1860352000,
    1794945500,
    1739925000,
    1225223500
   ],
   "cost_by_source": {
    "APBD": [
     1860352000,
     1794945500,
     1739925000,
     1225223500
    ]
   },
   "value": 71,
   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",
   "dimension": "LIV",
   "earliest": 2026,
   "latest": 2027,
   "mandatory": true
  },
  {
   "id": "P-043",
   "name": "Kampung Tanpa Kumuh Rawa Elok",
   "duration": 5,
   "cost": [
    5005486000,
    5800504750,
    6304874500,
    5605105000,
    4520168000
   ],
   "cost_by_source": {
    "APBD": [
     1645317000,
     1879942500,
     2090243000,
     1915183250,
     1639883000
    ],
    "APBD Provinsi": [
     499809000,
     600252250,
     649887500,
     499975500,
     400251500
    ],
    "APBN/DAK": [
     2860360000,
     3320310000,
     3564744000,
     3189946250,
     2480033500
    ]
   },
   "value": 73,
   "agency": "Dinas Perumahan, Kawasan Permukiman, dan Pertanahan",
   "dimension": "LIV",
   "earliest": 2027,
   "latest": 2030
  },
  {
   "id": "P-044",
   "name": "Air Minum Aman Desa Hulu",
   "duration": 6,
   "cost": [
    5704532500,
    4225324000,
    4464885250,
    4384337000,
    4214568500,
    4121609500
   ],
   "cost_by_source": {
    "APBD": [
     2064609000,
     1610052000,
     1684934000,
     1719600500,
     1674365500,
     1641677250
    ],
    "APBN/DAK": [
     3639923500,
     2615272000,
     2779951250,
     2664736500,
     2540203000,
     2479932250
    ]
   },
   "value": 83,
   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",
   "dimension": "LIV"
  },
  {
   "id": "P-045",
   "name": "Satu Peta Tanah dan Bangunan",
   "duration": 4,
   "cost": [
    1684888000,
    1589774500,
    1545153500,
    1479658500
   ],
   "cost_by_source": {
    "APBD": [
     1684888000,
     1589774500,
     1545153500,
     1479658500
    ]
   },
   "value": 48,
   "agency": "Dinas Perumahan, Kawasan Permukiman, dan Pertanahan",
   "dimension": "LIV"
  },
  {
   "id": "P-046",
   "name": "Akta lahir sebelum pulang",
   "duration": 1,
   "cost": [
    479526000
   ],
   "cost_by_source": {
    "APBD": [
     417919000
    ],
    "CSR": [
     61607000
    ]
   },
   "value": 97,
   "agency": "Dinas Kependudukan dan Pencatatan Sipil",
   "dimension": "LIV",
   "earliest": 2026,
   "latest": 2026,
   "mandatory": true,
   "quick_win": true
  },
  {
   "id": "P-047",
   "name": "Akta Lahir sampai Bidan Desa",
   "duration": 4,
   "cost": [
    465355250,
    428242000,
    392072500,
    375619500
   ],
   "cost_by_source": {
    "APBD": [
     465355250,
     428242000,
     392072500,
     375619500
    ]
   },
   "value": 80,
   "agency": "Dinas Kependudukan dan Pencatatan Sipil",
   "dimension": "LIV",
   "earliest": 2027,
   "latest": 2028
  },
  {
   "id": "P-048",
   "name": "Rekam Medis Elektronik 17 Puskesmas",
   "duration": 4,
   "cost": [
    2565105500,
    1877117000,
    1434036500,
    1298111000
   ],
   "cost_by_source": {
    "APBD": [
     684714000,
     712312500,
     693699000,
     678084500
    ],
    "APBN/DAK": [
     1880391500,
     1164804500,
     740337500,
     620026500
    ]
   },
   "value": 79,
   "agency": "Dinas Kesehatan",
   "dimension": "LIV"
  },
  {
   "id": "P-049",
   "name": "Antrean Daring dan Ruang Tunggu Manusiawi",
   "duration": 4,
   "cost": [
    3430384500,
    1965565750,
    889846500,
    760318000
   ],
   "cost_by_source": {
    "APBD": [
     1980005000,
     1345199250,
     889846500,
     760318000
    ],
    "APBN/DAK": [
     1450379500,
     620366500,
     0,
     0
    ]
   },
   "value": 68,
   "agency": "Rumah Sakit Umum Daerah Wangunsari",
   "dimension": "LIV"
  },
  {
   "id": "P-050",
   "name": "Posyandu Pantau Tumbuh Kembang",
   "duration": 10,
   "cost": [
    1824394250,
    1898635250,
    1948854250,
    2002177250,
    2058049250,
    2115297000,
    2161449000,
    2212395750,
    2267038500,
    2325803250
   ],
   "cost_by_source": {
    "APBD": [
     1214608250,
     1268237000,
     1304220250,
     1342038250,
     1377829000,
     1415310000,
     1446408000,
     1482299250,
     1517287250,
     1555645250
    ],
    "Dana Desa": [
     609786000,
     630398250,
     644634000,
     660139000,
     680220250,
     699987000,
     715041000,
     730096500,
     749751250,
     770158000
    ]
   },
   "value": 93,
   "agency": "Dinas Kesehatan",
   "dimension": "LIV",
   "earliest": 2026,
   "latest": 2026,
   "mandatory": true
  },
  {
   "id": "P-051",
   "name": "Telekonsultasi Desa Terpencil",
   "duration": 4,
   "cost": [
    844965250,
    712309000,
    684269000,
    664775500
   ],
   "cost_by_source": {
    "APBD": [
     844965250,
     712309000,
     684269000,
     664775500
    ]
   },
   "value": 60,
   "agency": "Rumah Sakit Umum Daerah Wangunsari",
   "dimension": "LIV"
  },
  {
   "id": "P-052",
   "name": "Angkutan Pelajar Gratis Tiga Trayek",
   "duration": 7,
   "cost": [
    1980056000,
    2034604000,
    2110051000,
    2183994000,
    2245678250,
    2317656250,
    2394738250
   ],
   "cost_by_source": {
    "APBD": [
     1980056000,
     2034604000,
     2110051000,
     2183994000,
     2245678250,
     2317656250,
     2394738250
    ]
   },
   "value": 74,
   "agency": "Dinas Perhubungan",
   "dimension": "LIV"
  },
  {
   "id": "P-053",
   "name": "Trayek Pasar-Danau Terjadwal",
   "duration": 6,
   "cost": [
    5720359500,
    2484707000,
    2530205250,
    2590103500,
    2654645000,
    2725090000
   ],
   "cost_by_source": {
    "APBD": [
     3120090000,
     2484707000,
     2530205250,
     2590103500,
     2654645000,
     2725090000
    ],
    "APBN/DAK": [
     2600269500,
     0,
     0,
     0,
     0,
     0
    ]
   },
   "value": 57,
   "agency": "Dinas Perhubungan",
   "dimension": "LIV"
  },
  {
   "id": "P-054",
   "name": "Simpang Cerdas Wangunsari",
   "duration": 3,
   "cost": [
    2865173000,
    2740164500,
    1689586250
   ],
   "cost_by_source": {
    "APBD": [
     2865173000,
     2740164500,
     1689586250
    ]
   },
   "value": 45,
   "agency": "Dinas Perhubungan",
   "dimension": "LIV"
  },
  {
   "id": "P-055",
   "name": "Jalan Mantap Jalur Kopi",
   "duration": 6,
   "cost": [
    11970336750,
    8045188500,
    7300061000,
    7009830500,
    6209852250,
    5575012500
   ],
   "cost_by_source": {
    "APBD": [
     6120115500,
     4265007000,
     4179880000,
     4094795250,
     3970131250,
     3714606500
    ],
    "APBN/DAK": [
     5850221250,
     3780181500,
     3120181000,
     2915035250,
     2239721000,
     1860406000
    ]
   },
   "value": 82,
   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",
   "dimension": "LIV",
   "earliest": 2026,
   "latest": 2026,
   "mandatory": true
  },
  {
   "id": "P-056",
   "name": "Parkir Elektronik Kota Pasar",
   "duration": 4,
   "cost": [
    1280042250,
    964683000,
    880238250,
    811816000
   ],
   "cost_by_source": {
    "APBD": [
     1280042250,
     964683000,
     880238250,
     811816000
    ]
   },
   "value": 42,
   "agency": "Dinas Perhubungan",
   "dimension": "LIV"
  },
  {
   "id": "P-057",
   "name": "Sinyal untuk 27 Desa",
   "duration": 5,
   "cost": [
    3940042500,
    3794970000,
    3779963250,
    3025568750,
    1739556250
   ],
   "cost_by_source": {
    "APBD": [
     2290125250,
     1944624000,
     2080351000,
     1875220500,
     1239947000
    ],
    "APBN/DAK": [
     1649917250,
     1850346000,
     1699612250,
     1150348250,
     499609250
    ]
   },
   "value": 95,
   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",
   "dimension": "SOC",
   "earliest": 2026,
   "latest": 2026,
   "mandatory": true
  },
  {
   "id": "P-058",
   "name": "Balai Warga Digital Desa",
   "duration": 5,
   "cost": [
    1840730500,
    1815266750,
    1747365500,
    1682012250,
    1514737250
   ],
   "cost_by_source": {
    "APBD": [
     1240413250,
     1164974500,
     1097725500,
     1031770000,
     965121250
    ],
    "Dana Desa": [
     600317250,
     650292250,
     649640000,
     650242250,
     549616000
    ]
   },
   "value": 53,
   "agency": "Dinas Pemberdayaan Masyarakat dan Desa",
   "dimension": "SOC"
  },
  {
   "id": "P-059",
   "name": "Karang Taruna Kreatif",
   "duration": 5,
   "cost": [
    718014250,
    740380000,
    775225000,
    792117500,
    809948500
   ],
   "cost_by_source": {
    "APBD": [
     618296250,
     639969500,
     654963000,
     672195500,
     689621000
    ],
    "CSR": [
     99718000,
     100410500,
     120262000,
     119922000,
     120327500
    ]
   },
   "value": 40,
   "agency": "Dinas Kepemudaan dan Olahraga",
   "dimension": "SOC"
  },
  {
   "id": "P-060",
   "name": "Panggung Budaya Warga",
   "duration": 5,
   "cost": [
    734890250,
    752061000,
    776105500,
    798124000,
    820966250
   ],
   "cost_by_source": {
    "APBD": [
     734890250,
     752061000,
     776105500,
     798124000,
     820966250
    ]
   },
   "value": 39,
   "agency": "Dinas Kebudayaan",
   "dimension": "SOC"
  },
  {
   "id": "P-061",
   "name": "Kelas Literasi Digital 100 Desa",
   "duration": 1,
   "cost": [
    984663250
   ],
   "cost_by_source": {
    "APBD": [
     564739250
    ],
    "Dana Desa": [
     300187000
    ],
    "CSR": [
     119737000
    ]
   },
   "value": 75,
   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",
   "dimension": "SOC",
   "earliest": 2026,
   "latest": 2026,
   "quick_win": true
  },
  {
   "id": "P-062",
   "name": "Perpustakaan Keliling Digital",
   "duration": 6,
   "cost": [
    1290199500,
    742133000,
    765192000,
    788346500,
    1084682000,
    834322000
   ],
   "cost_by_source": {
    "APBD": [
     1290199500,
     742133000,
     765192000,
     788346500,
     1084682000,
     834322000
    ]
   },
   "value": 51,
   "agency": "Dinas Perpustakaan dan Kearsipan",
   "dimension": "SOC"
  },
  {
   "id": "P-063",
   "name": "Kelas Tanpa Sinyal",
   "duration": 4,
   "cost": [
    1685416250,
    1799659250,
    1632778000,
    1130107000
   ],
   "cost_by_source": {
    "APBD": [
     425407000,
     459864000,
     447665500,
     390384000
    ],
    "APBN/DAK": [
     1260009250,
     1339795250,
     1185112500,
     739723000
    ]
   },
   "value": 74,
   "agency": "Dinas Pendidikan",
   "dimension": "SOC"
  },
  {
   "id": "P-064",
   "name": "Guru Penggerak Teknologi",
   "duration": 6,
   "cost": [
    845080000,
    872402250,
    896225250,
    917876250,
    945198500,
    968205000
   ],
   "cost_by_source": {
    "APBD": [
     845080000,
     872402250,
     896225250,
     917876250,
     945198500,
     968205000
    ]
   },
   "value": 48,
   "agency": "Dinas Pendidikan",
   "dimension": "SOC"
  },
  {
   "id": "P-065",
   "name": "Arsip Cerita Danau",
   "duration": 4,
   "cost": [
    457787000,
    411899000,
    426034000,
    398407000
   ],
   "cost_by_source": {
    "APBD": [
     457787000,
     411899000,
     426034000,
     398407000
    ]
   },
   "value": 28,
   "agency": "Dinas Perpustakaan dan Kearsipan",
   "dimension": "SOC"
  },
  {
   "id": "P-066",
   "name": "Klinik Hoaks Tanah Contoh",
   "duration": 9,
   "cost": [
    511794000,
    477658000,
    490075000,
    505358000,
    517798000,
    533936250,
    548715000,
    566220000,
    581958500
   ],
   "cost_by_source": {
    "APBD": [
     511794000,
     477658000,
     490075000,
     505358000,
     517798000,
     533936250,
     548715000,
     566220000,
     581958500
    ]
   },
   "value": 62,
   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",
   "dimension": "SOC"
  },
  {
   "id": "P-067",
   "name": "Peringatan Dini Banjir Bandang Hulu Karsa",
   "duration": 5,
   "cost": [
    2735278000,
    2290010750,
    1794994750,
    1547389500,
    942075500
   ],
   "cost_by_source": {
    "APBD": [
     1285324500,
     1340014500,
     1194964500,
     1067589500,
     942075500
    ],
    "APBN/DAK": [
     1449953500,
     949996250,
     600030250,
     479800000,
     0
    ]
   },
   "value": 91,
   "agency": "Badan Penanggulangan Bencana Daerah",
   "dimension": "SOC",
   "earliest": 2026,
   "latest": 2026,
   "mandatory": true
  },
  {
   "id": "P-068",
   "name": "Panggilan Darurat 112",
   "duration": 6,
   "cost": [
    4079736000,
    1644921000,
    1690104250,
    1741640000,
    1795264000,
    1849886500
   ],
   "cost_by_source": {
    "APBD": [
     3180144000,
     1644921000,
     1690104250,
     1741640000,
     1795264000,
     1849886500
    ],
    "APBD Provinsi": [
     899592000,
     0,
     0,
     0,
     0,
     0
    ]
   },
   "value": 78,
   "agency": "Satuan Polisi Pamong Praja dan Pemadam Kebakaran",
   "dimension": "SOC",
   "earliest": 2028,
   "latest": 2030
  },
  {
   "id": "P-069",
   "name": "Kamera Ronda Kota Pasar",
   "duration": 3,
   "cost": [
    1464615000,
    1119750500,
    985065250
   ],
   "cost_by_source": {
    "APBD": [
     1464615000,
     1119750500,
     985065250
    ]
   },
   "value": 37,
   "agency": "Satuan Polisi Pamong Praja dan Pemadam Kebakaran",
   "dimension": "SOC"
  },
  {
   "id": "P-070",
   "name": "Benteng Siber Daerah",
   "duration": 6,
   "cost": [
    1095181000,
    1042022000,
    1068304500,
    1105385500,
    1137864250,
    1172394250
   ],
   "cost_by_source": {
    "APBD": [
     1095181000,
     1042022000,
     1068304500,
     1105385500,
     1137864250,
     1172394250
    ]
   },
   "value": 70,
   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",
   "dimension": "SOC",
   "earliest": 2026,
   "latest": 2028,
   "mandatory": true
  },
  {
   "id": "P-071",
   "name": "Desa Sadar Kerukunan",
   "duration": 4,
   "cost": [
    386266500,
    401678000,
    415122000,
    430982250
   ],
   "cost_by_source": {
    "APBD": [
     386266500,
     401678000,
     415122000,
     430982250
    ]
   },
   "value": 36,
   "agency": "Badan Kesatuan Bangsa dan Politik",
   "dimension": "SOC"
  },
  {
   "id": "P-072",
   "name": "Pantau Jernih Danau Laruna",
   "duration": 4,
   "cost": [
    2359851250,
    1885543000,
    1090136000,
    742413500
   ],
   "cost_by_source": {
    "APBD": [
     1459683000,
     1185232500,
     1090136000,
     742413500
    ],
    "APBN/DAK": [
     900168250,
     700310500,
     0,
     0
    ]
   },
   "value": 77,
   "agency": "Dinas Lingkungan Hidup",
   "dimension": "ENV"
  },
  {
   "id": "P-073",
   "name": "Sabuk Hijau Tepi Danau",
   "duration": 6,
   "cost": [
    1815099000,
    1889850250,
    1885000000,
    1837263500,
    1739696500,
    1624427500
   ],
   "cost_by_source": {
    "APBD": [
     1185052250,
     1239803500,
     1265320250,
     1217790000,
     1189635000,
     1144630500
    ],
    "APBD Provinsi": [
     449831500,
     449661250,
     400052250,
     399795000,
     349650500,
     300155500
    ],
    "CSR": [
     180215250,
     200385500,
     219627500,
     219678500,
     200411000,
     179641500
    ]
   },
   "value": 59,
   "agency": "Dinas Lingkungan Hidup",
   "dimension": "ENV"
  },
  {
   "id": "P-074",
   "name": "Adopsi Mata Air",
   "duration": 5,
   "cost": [
    375361250,
    387473250,
    404437000,
    411554500,
    410133750
   ],
   "cost_by_source": {
    "APBD": [
     265132250,
     247862250,
     254327000,
     261150000,
     270304250
    ],
    "CSR": [
     110229000,
     139611000,
     150110000,
     150404500,
     139829500
    ]
   },
   "value": 55,
   "agency": "Kecamatan Laruna",
   "dimension": "ENV"
  },
  {
   "id": "P-075",
   "name": "Keramba Tertata Danau Laruna",
   "duration": 4,
   "cost": [
    2265069250,
    2190195000,
    1945015500,
    1580143000
   ],
   "cost_by_source": {
    "APBD": [
     1765349250,
     1690061000,
     1545184000,
     1279747500
    ],
    "APBD Provinsi": [
     499720000,
     500134000,
     399831500,
     300395500
    ]
   },
   "value": 58,
   "agency": "Dinas Ketahanan Pangan dan Perikanan",
   "dimension": "ENV"
  },
  {
   "id": "P-076",
   "name": "Bank Sampah Terhubung",
   "duration": 1,
   "cost": [
    562595750
   ],
   "cost_by_source": {
    "APBD": [
     427950250
    ],
    "CSR": [
     134645500
    ]
   },
   "value": 73,
   "agency": "Dinas Lingkungan Hidup",
   "dimension": "ENV",
   "earliest": 2026,
   "latest": 2026,
   "quick_win": true
  },
  {
   "id": "P-077",
   "name": "Bank Sampah di Setiap Desa Pasar",
   "duration": 6,
   "cost": [
    1580028000,
    1604641000,
    1591592250,
    1567775250,
    1514710250,
    1460060250
   ],
   "cost_by_source": {
    "APBD": [
     1120054000,
     1084726500,
     1041582000,
     998033250,
     964804000,
     929924500
    ],
    "Dana Desa": [
     319901000,
     379833500,
     430039250,
     450126000,
     450030000,
     430064250
    ],
    "CSR": [
     140073000,
     140081000,
     119971000,
     119616000,
     99876250,
     100071500
    ]
   },
   "value": 66,
   "agency": "Dinas Lingkungan Hidup",
   "dimension": "ENV"
  },
  {
   "id": "P-078",
   "name": "Tempat Pengolahan Sampah Simpang Pinang",
   "duration": 4,
   "cost": [
    10009850750,
    11820032500,
    7100932500,
    2939736000
   ],
   "cost_by_source": {
    "APBD": [
     2240006500,
     2359796000,
     1815299000,
     1689719000
    ],
    "APBN/DAK": [
     3119756250,
     3480148000,
     1865394000,
     0
    ],
    "KPBU": [
     4650088000,
     5980088500,
     3420239500,
     1250017000
    ]
   },
   "value": 80,
   "agency": "Dinas Lingkungan Hidup",
   "dimension": "ENV",
   "earliest": 2029,
   "latest": 2032
  },
  {
   "id": "P-079",
   "name": "Pasar Bebas Kantong Plastik",
   "duration": 4,
   "cost": [
    431519750,
    454836750,
    437802250,
    430991500
   ],
   "cost_by_source": {
    "APBD": [
     341901250,
     365028500,
     357760000,
     370647500
    ],
    "CSR": [
     89618500,
     89808250,
     80042250,
     60344000
    ]
   },
   "value": 44,
   "agency": "Dinas Perdagangan dan Perindustrian",
   "dimension": "ENV"
  },
  {
   "id": "P-080",
   "name": "Lampu Jalan Hemat Energi",
   "duration": 4,
   "cost": [
    6605215000,
    6274246250,
    5457574750,
    4170346000
   ],
   "cost_by_source": {
    "APBD": [
     1365025000,
     1289609000,
     1147796250,
     1020397000
    ],
    "KPBU": [
     5240190000,
     4984637250,
     4309778500,
     3149949000
    ]
   },
   "value": 64,
   "agency": "Dinas Perhubungan",
   "dimension": "ENV",
   "earliest": 2028,
   "latest": 2032
  },
  {
   "id": "P-081",
   "name": "Biogas Kandang Sapi Sarai",
   "duration": 5,
   "cost": [
    925635000,
    980504250,
    1021738000,
    998305000,
    953801750
   ],
   "cost_by_source": {
    "APBD": [
     685258000,
     720088250,
     741690500,
     718145000,
     693773250
    ],
    "Dana Desa": [
     240377000,
     260416000,
     280047500,
     280160000,
     260028500
    ]
   },
   "value": 46,
   "agency": "Dinas Pertanian",
   "dimension": "ENV"
  },
  {
   "id": "P-082",
   "name": "Atap Surya Gedung Pemerintah",
   "duration": 4,
   "cost": [
    2715101000,
    3122124500,
    2854692250,
    2167480500
   ],
   "cost_by_source": {
    "APBD": [
     865208000,
     942105000,
     889670250,
     747712500
    ],
    "APBN/DAK": [
     1849893000,
     2180019500,
     1965022000,
     1419768000
    ]
   },
   "value": 52,
   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",
   "dimension": "ENV"
  },
  {
   "id": "P-083",
   "name": "Audit Energi Kantor Pemerintah",
   "duration": 2,
   "cost": [
    345130000,
    311747500
   ],
   "cost_by_source": {
    "APBD": [
     345130000,
     311747500
    ]
   },
   "value": 50,
   "agency": "Sekretariat Daerah",
   "dimension": "ENV"
  }
 ],
 "ceilings": {
  "2026": 63240500000,
  "2027": 70412000000,
  "2028": 71405750000,
  "2029": 68630000000,
  "2030": 71118250000,
  "2031": 72204600000,
  "2032": 73320000000,
  "2033": 75936400000,
  "2034": 77318750000,
  "2035": 78500000000
 },
 "fund_ceilings": {
  "APBD": {
   "2026": 44600000000,
   "2027": 47950000000,
   "2028": 49800000000,
   "2029": 56200000000,
   "2030": 55900000000,
   "2031": 56800000000,
   "2032": 55400000000,
   "2033": 57200000000,
   "2034": 57900000000,
   "2035": 58400000000
  },
  "APBN/DAK": {
   "2026": 20500000000,
   "2027": 23600000000,
   "2028": 21800000000,
   "2029": 18900000000,
   "2030": 17200000000,
   "2031": 16800000000,
   "2032": 16500000000,
   "2033": 16500000000,
   "2034": 16500000000,
   "2035": 16500000000
  }
 },
 "floors": [],
 "precedence": [
  {
   "before": "P-001",
   "after": "P-002"
  },
  {
   "before": "P-008",
   "after": "P-005"
  },
  {
   "before": "P-007",
   "after": "P-008"
  },
  {
   "before": "P-007",
   "after": "P-012"
  },
  {
   "before": "P-016",
   "after": "P-018"
  },
  {
   "before": "P-021",
   "after": "P-022"
  },
  {
   "before": "P-038",
   "after": "P-039"
  },
  {
   "before": "P-042",
   "after": "P-045"
  },
  {
   "before": "P-046",
   "after": "P-047"
  },
  {
   "before": "P-048",
   "after": "P-051"
  },
  {
   "before": "P-057",
   "after": "P-051"
  },
  {
   "before": "P-018",
   "after": "P-053"
  },
  {
   "before": "P-057",
   "after": "P-058"
  },
  {
   "before": "P-072",
   "after": "P-075"
  },
  {
   "before": "P-076",
   "after": "P-077"
  },
  {
   "before": "P-083",
   "after": "P-082"
  }
 ]
}
', 1, 2.0, 'Feasible', 4897.036620710685, 4901.025138460299, 0.0008138129548273489, '{"status":"Feasible","starts":{"P-001":2026,"P-002":2027,"P-003":2026,"P-004":2026,"P-005":2031,"P-006":2026,"P-007":2026,"P-008":2028,"P-009":2026,"P-010":2026,"P-011":2026,"P-012":2028,"P-013":2026,"P-014":2026,"P-015":2026,"P-016":2026,"P-017":2027,"P-018":2027,"P-019":2027,"P-020":2026,"P-021":2026,"P-022":2031,"P-023":2026,"P-024":2032,"P-025":2026,"P-026":2030,"P-027":2033,"P-028":2027,"P-029":2031,"P-030":2026,"P-031":2026,"P-032":2033,"P-033":2026,"P-034":2026,"P-035":2030,"P-036":2026,"P-037":2026,"P-038":2026,"P-039":2027,"P-040":2026,"P-041":2026,"P-042":2026,"P-043":2030,"P-044":2030,"P-045":2031,"P-046":2026,"P-047":2027,"P-048":2026,"P-049":2027,"P-050":2026,"P-051":2031,"P-052":2029,"P-053":2030,"P-054":2030,"P-055":2026,"P-056":2026,"P-057":2026,"P-058":2031,"P-059":2026,"P-060":2028,"P-061":2026,"P-062":2027,"P-063":2026,"P-064":2026,"P-065":2026,"P-066":2026,"P-067":2026,"P-068":2029,"P-069":2029,"P-070":2026,"P-071":2026,"P-072":2026,"P-073":2030,"P-074":2026,"P-075":2031,"P-076":2026,"P-077":2030,"P-078":2032,"P-079":2026,"P-080":2032,"P-081":2027,"P-082":2028,"P-083":2026},"objective":4897.036620710685,"bound":4901.025138460299,"gap":0.0008138129548273489,"spendingByYear":{"2026":63150851250,"2027":70095867250,"2028":70492619750,"2029":68534993000,"2030":71086148250,"2031":71428616250,"2032":72542599500,"2033":75722987250,"2034":65424023500,"2035":41079896250},"reasons":[{"programmeId":"P-001","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-002","startYear":2027,"why":{"id":"Mulai 2027, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2027, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-003","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-004","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-005","startYear":2031,"why":{"id":"Mulai 2031. Mulai 2030 tidak bisa selama program lain tetap: pagu 2030 kurang Rp 3,2 M.","en":"Starts in 2031. A start in 2030 is not possible while the other programmes stay: the ceiling of 2030 is short by Rp 3.2 bn."},"relief":{}},{"programmeId":"P-006","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-007","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-008","startYear":2028,"why":{"id":"Mulai 2028, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2028, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-009","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-010","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-011","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-012","startYear":2028,"why":{"id":"Mulai 2028, segera setelah Satu Pintu Data Perangkat Daerah paling cepat selesai.","en":"Starts in 2028, as soon as Satu Pintu Data Perangkat Daerah can be finished."},"relief":{}},{"programmeId":"P-013","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-014","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-015","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-016","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-017","startYear":2027,"why":{"id":"Mulai 2027. Mulai 2026 tidak bisa selama program lain tetap: pagu 2026 kurang Rp 1,9 M dan pagu 2026 dari APBD kurang Rp 1,1 M.","en":"Starts in 2027. A start in 2026 is not possible while the other programmes stay: the ceiling of 2026 is short by Rp 1.9 bn and the ceiling of 2026 from APBD is short by Rp 1.1 bn."},"relief":{}},{"programmeId":"P-018","startYear":2027,"why":{"id":"Mulai 2027, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2027, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-019","startYear":2027,"why":{"id":"Mulai 2027, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2027, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-020","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-021","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-022","startYear":2031,"why":{"id":"Mulai 2031. Mulai 2030 tidak bisa selama program lain tetap: pagu 2030 kurang Rp 2,1 M.","en":"Starts in 2031. A start in 2030 is not possible while the other programmes stay: the ceiling of 2030 is short by Rp 2.1 bn."},"relief":{}},{"programmeId":"P-023","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-024","startYear":2032,"why":{"id":"Mulai 2032. Mulai 2031 tidak bisa selama program lain tetap: pagu 2031 kurang Rp 7 M dan pagu 2031 dari APBN/DAK kurang Rp 645,6 jt.","en":"Starts in 2032. A start in 2031 is not possible while the other programmes stay: the ceiling of 2031 is short by Rp 7 bn and the ceiling of 2031 from APBN/DAK is short by Rp 645.6 m."},"relief":{}},{"programmeId":"P-025","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-026","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 1,6 M, pagu 2030 kurang Rp 12,8 jt dan pagu 2033 kurang Rp 321,3 jt.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 1.6 bn, the ceiling of 2030 is short by Rp 12.8 m and the ceiling of 2033 is short by Rp 321.3 m."},"relief":{}},{"programmeId":"P-027","startYear":2033,"why":{"id":"Mulai 2033. Mulai 2032 tidak bisa selama program lain tetap: pagu 2032 kurang Rp 4,1 M dan pagu 2033 kurang Rp 401,5 jt.","en":"Starts in 2033. A start in 2032 is not possible while the other programmes stay: the ceiling of 2032 is short by Rp 4.1 bn and the ceiling of 2033 is short by Rp 401.5 m."},"relief":{}},{"programmeId":"P-028","startYear":2027,"why":{"id":"Mulai 2027. Mulai 2026 tidak bisa selama program lain tetap: pagu 2026 kurang Rp 3,2 M, pagu 2026 dari APBD kurang Rp 535 jt dan pagu 2027 dari APBD kurang Rp 26,1 jt.","en":"Starts in 2027. A start in 2026 is not possible while the other programmes stay: the ceiling of 2026 is short by Rp 3.2 bn, the ceiling of 2026 from APBD is short by Rp 535 m and the ceiling of 2027 from APBD is short by Rp 26.1 m."},"relief":{}},{"programmeId":"P-029","startYear":2031,"why":{"id":"Mulai 2031. Mulai 2030 tidak bisa selama program lain tetap: pagu 2030 kurang Rp 4,2 M dan pagu 2030 dari APBN/DAK kurang Rp 144,3 jt.","en":"Starts in 2031. A start in 2030 is not possible while the other programmes stay: the ceiling of 2030 is short by Rp 4.2 bn and the ceiling of 2030 from APBN/DAK is short by Rp 144.3 m."},"relief":{}},{"programmeId":"P-030","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-031","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-032","startYear":2033,"why":{"id":"Mulai 2033. Mulai 2032 tidak bisa selama program lain tetap: pagu 2032 kurang Rp 4,2 M.","en":"Starts in 2033. A start in 2032 is not possible while the other programmes stay: the ceiling of 2032 is short by Rp 4.2 bn."},"relief":{}},{"programmeId":"P-033","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-034","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-035","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 1,6 M.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 1.6 bn."},"relief":{}},{"programmeId":"P-036","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-037","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-038","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-039","startYear":2027,"why":{"id":"Mulai 2027, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2027, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-040","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-041","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-042","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-043","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 4,9 M dan pagu 2030 kurang Rp 762,9 jt.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 4.9 bn and the ceiling of 2030 is short by Rp 762.9 m."},"relief":{}},{"programmeId":"P-044","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 5,6 M.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 5.6 bn."},"relief":{}},{"programmeId":"P-045","startYear":2031,"why":{"id":"Mulai 2031. Mulai 2030 tidak bisa selama program lain tetap: pagu 2030 kurang Rp 1,7 M.","en":"Starts in 2031. A start in 2030 is not possible while the other programmes stay: the ceiling of 2030 is short by Rp 1.7 bn."},"relief":{}},{"programmeId":"P-046","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-047","startYear":2027,"why":{"id":"Mulai 2027, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2027, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-048","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-049","startYear":2027,"why":{"id":"Mulai 2027. Mulai 2026 tidak bisa selama program lain tetap: pagu 2026 kurang Rp 3,3 M dan pagu 2026 dari APBD kurang Rp 1,7 M.","en":"Starts in 2027. A start in 2026 is not possible while the other programmes stay: the ceiling of 2026 is short by Rp 3.3 bn and the ceiling of 2026 from APBD is short by Rp 1.7 bn."},"relief":{}},{"programmeId":"P-050","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-051","startYear":2031,"why":{"id":"Mulai 2031, segera setelah Sinyal untuk 27 Desa paling cepat selesai.","en":"Starts in 2031, as soon as Sinyal untuk 27 Desa can be finished."},"relief":{}},{"programmeId":"P-052","startYear":2029,"why":{"id":"Mulai 2029. Mulai 2028 tidak bisa selama program lain tetap: pagu 2028 kurang Rp 1,1 M, pagu 2028 dari APBD kurang Rp 1,3 M dan pagu 2030 kurang Rp 43,3 jt.","en":"Starts in 2029. A start in 2028 is not possible while the other programmes stay: the ceiling of 2028 is short by Rp 1.1 bn, the ceiling of 2028 from APBD is short by Rp 1.3 bn and the ceiling of 2030 is short by Rp 43.3 m."},"relief":{}},{"programmeId":"P-053","startYear":2030,"why":{"id":"Mulai 2030, segera setelah Dermaga dan Tiket Terpadu Danau paling cepat selesai.","en":"Starts in 2030, as soon as Dermaga dan Tiket Terpadu Danau can be finished."},"relief":{}},{"programmeId":"P-054","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 2,8 M.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 2.8 bn."},"relief":{}},{"programmeId":"P-055","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-056","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-057","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-058","startYear":2031,"why":{"id":"Mulai 2031, segera setelah Sinyal untuk 27 Desa paling cepat selesai.","en":"Starts in 2031, as soon as Sinyal untuk 27 Desa can be finished."},"relief":{}},{"programmeId":"P-059","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-060","startYear":2028,"why":{"id":"Mulai 2028. Mulai 2027 tidak bisa selama program lain tetap: pagu 2027 kurang Rp 418,8 jt dan pagu 2027 dari APBD kurang Rp 685,7 jt.","en":"Starts in 2028. A start in 2027 is not possible while the other programmes stay: the ceiling of 2027 is short by Rp 418.8 m and the ceiling of 2027 from APBD is short by Rp 685.7 m."},"relief":{}},{"programmeId":"P-061","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-062","startYear":2027,"why":{"id":"Mulai 2027. Mulai 2026 tidak bisa selama program lain tetap: pagu 2026 kurang Rp 1,2 M, pagu 2026 dari APBD kurang Rp 1 M dan pagu 2030 kurang Rp 264,2 jt.","en":"Starts in 2027. A start in 2026 is not possible while the other programmes stay: the ceiling of 2026 is short by Rp 1.2 bn, the ceiling of 2026 from APBD is short by Rp 1 bn and the ceiling of 2030 is short by Rp 264.2 m."},"relief":{}},{"programmeId":"P-063","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-064","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-065","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-066","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-067","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-068","startYear":2029,"why":{"id":"Mulai 2029. Mulai 2028 tidak bisa selama program lain tetap: pagu 2028 kurang Rp 3,2 M, pagu 2028 dari APBD kurang Rp 2,5 M dan pagu 2030 kurang Rp 13,1 jt.","en":"Starts in 2029. A start in 2028 is not possible while the other programmes stay: the ceiling of 2028 is short by Rp 3.2 bn, the ceiling of 2028 from APBD is short by Rp 2.5 bn and the ceiling of 2030 is short by Rp 13.1 m."},"relief":{}},{"programmeId":"P-069","startYear":2029,"why":{"id":"Mulai 2029. Mulai 2028 tidak bisa selama program lain tetap: pagu 2028 kurang Rp 551,5 jt dan pagu 2028 dari APBD kurang Rp 736,7 jt.","en":"Starts in 2029. A start in 2028 is not possible while the other programmes stay: the ceiling of 2028 is short by Rp 551.5 m and the ceiling of 2028 from APBD is short by Rp 736.7 m."},"relief":{}},{"programmeId":"P-070","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-071","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-072","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-073","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 1,7 M dan pagu 2030 kurang Rp 42,6 jt.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 1.7 bn and the ceiling of 2030 is short by Rp 42.6 m."},"relief":{}},{"programmeId":"P-074","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-075","startYear":2031,"why":{"id":"Mulai 2031. Mulai 2030 tidak bisa selama program lain tetap: pagu 2030 kurang Rp 2,2 M.","en":"Starts in 2031. A start in 2030 is not possible while the other programmes stay: the ceiling of 2030 is short by Rp 2.2 bn."},"relief":{}},{"programmeId":"P-076","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-077","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 1,5 M.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 1.5 bn."},"relief":{}},{"programmeId":"P-078","startYear":2032,"why":{"id":"Mulai 2032. Mulai 2031 tidak bisa selama program lain tetap: pagu 2031 kurang Rp 9,2 M dan pagu 2032 kurang Rp 1 M.","en":"Starts in 2032. A start in 2031 is not possible while the other programmes stay: the ceiling of 2031 is short by Rp 9.2 bn and the ceiling of 2032 is short by Rp 1 bn."},"relief":{}},{"programmeId":"P-079","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-080","startYear":2032,"why":{"id":"Mulai 2032. Mulai 2031 tidak bisa selama program lain tetap: pagu 2031 kurang Rp 5,8 M.","en":"Starts in 2032. A start in 2031 is not possible while the other programmes stay: the ceiling of 2031 is short by Rp 5.8 bn."},"relief":{}},{"programmeId":"P-081","startYear":2027,"why":{"id":"Mulai 2027. Mulai 2026 tidak bisa selama program lain tetap: pagu 2026 kurang Rp 836 jt dan pagu 2026 dari APBD kurang Rp 355,5 jt.","en":"Starts in 2027. A start in 2026 is not possible while the other programmes stay: the ceiling of 2026 is short by Rp 836 m and the ceiling of 2026 from APBD is short by Rp 355.5 m."},"relief":{}},{"programmeId":"P-082","startYear":2028,"why":{"id":"Mulai 2028, segera setelah Audit Energi Kantor Pemerintah paling cepat selesai.","en":"Starts in 2028, as soon as Audit Energi Kantor Pemerintah can be finished."},"relief":{}},{"programmeId":"P-083","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}}],"conflict":[],"certificate":{"shift":52,"prices":[{"ceiling:2026":4998204,"ceiling:2026:APBD":3947789,"ceiling:2027":3761234,"ceiling:2027:APBD":3634680,"ceiling:2028":1970755,"ceiling:2028:APBD":5080782,"ceiling:2029":4428808,"ceiling:2030":3573852,"ceiling:2031":1545886,"ceiling:2032":1840284,"ceiling:2032:APBN/DAK":1526720,"ceiling:2033":1616170,"precedence:2:2028":2373652701318497,"precedence:7:2030":467,"precedence:14:2027":1197924300579099}],"nodes":[{"prices":0}],"covers":[]},"seconds":2.0547849,"engineVersion":"2"}', '2', '{"problems":[],"startsBefore":{"P-001":2026,"P-002":2027,"P-003":2026,"P-004":2026,"P-005":2031,"P-006":2027,"P-007":2026,"P-008":2028,"P-009":2026,"P-010":2026,"P-011":2026,"P-012":2029,"P-013":2026,"P-014":2028,"P-015":2026,"P-016":2026,"P-017":2027,"P-018":2027,"P-019":2029,"P-020":2026,"P-021":2027,"P-022":2031,"P-023":2031,"P-024":2032,"P-025":2030,"P-026":2030,"P-027":2033,"P-028":2026,"P-029":2031,"P-030":2026,"P-031":2031,"P-032":2029,"P-033":2026,"P-034":2027,"P-035":2030,"P-036":2030,"P-037":2031,"P-038":2026,"P-039":2027,"P-040":2026,"P-041":2031,"P-042":2026,"P-043":2027,"P-044":2026,"P-045":2032,"P-046":2026,"P-047":2027,"P-048":2026,"P-049":2027,"P-050":2026,"P-051":2031,"P-052":2029,"P-053":2030,"P-054":2033,"P-055":2026,"P-056":2032,"P-057":2026,"P-058":2029,"P-059":2031,"P-060":2031,"P-061":2026,"P-062":2027,"P-063":2026,"P-064":2030,"P-065":2029,"P-066":2027,"P-067":2026,"P-068":2030,"P-069":2029,"P-070":2027,"P-071":2031,"P-072":2026,"P-073":2028,"P-074":2027,"P-075":2032,"P-076":2026,"P-077":2027,"P-078":2032,"P-079":2029,"P-080":2032,"P-081":2031,"P-082":2032,"P-083":2027},"spendingBefore":{"2026":55471029500,"2027":69503392000,"2028":69842604500,"2029":74517053250,"2030":69302604750,"2031":70647692000,"2032":75140134250,"2033":74670024250,"2034":63647835750,"2035":46816232000},"fixedSpending":{},"ceilings":{"2026":63240500000,"2027":70412000000,"2028":71405750000,"2029":68630000000,"2030":71118250000,"2031":72204600000,"2032":73320000000,"2033":75936400000,"2034":77318750000,"2035":78500000000},"ceilingTerms":[{"year":2026,"fundSource":"","rupiah":63240500000},{"year":2026,"fundSource":"APBD","rupiah":44600000000},{"year":2026,"fundSource":"APBN/DAK","rupiah":20500000000},{"year":2027,"fundSource":"","rupiah":70412000000},{"year":2027,"fundSource":"APBD","rupiah":47950000000},{"year":2027,"fundSource":"APBN/DAK","rupiah":23600000000},{"year":2028,"fundSource":"","rupiah":71405750000},{"year":2028,"fundSource":"APBD","rupiah":49800000000},{"year":2028,"fundSource":"APBN/DAK","rupiah":21800000000},{"year":2029,"fundSource":"","rupiah":68630000000},{"year":2029,"fundSource":"APBD","rupiah":56200000000},{"year":2029,"fundSource":"APBN/DAK","rupiah":18900000000},{"year":2030,"fundSource":"","rupiah":71118250000},{"year":2030,"fundSource":"APBD","rupiah":55900000000},{"year":2030,"fundSource":"APBN/DAK","rupiah":17200000000},{"year":2031,"fundSource":"","rupiah":72204600000},{"year":2031,"fundSource":"APBD","rupiah":56800000000},{"year":2031,"fundSource":"APBN/DAK","rupiah":16800000000},{"year":2032,"fundSource":"","rupiah":73320000000},{"year":2032,"fundSource":"APBD","rupiah":55400000000},{"year":2032,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2033,"fundSource":"","rupiah":75936400000},{"year":2033,"fundSource":"APBD","rupiah":57200000000},{"year":2033,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2034,"fundSource":"","rupiah":77318750000},{"year":2034,"fundSource":"APBD","rupiah":57900000000},{"year":2034,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2035,"fundSource":"","rupiah":78500000000},{"year":2035,"fundSource":"APBD","rupiah":58400000000},{"year":2035,"fundSource":"APBN/DAK","rupiah":16500000000}],"locks":[],"byInstrument":false}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public."sealing_key" ("id", "friendly_name", "xml") VALUES ('01a2036f-248c-76f8-89e8-fe650ce19c17', 'key-912fea2d-20ca-4b8a-8a8b-00fd024b5310', '<key id="912fea2d-20ca-4b8a-8a8b-00fd024b5310" version="1"><creationDate>2025-01-01T13:25:45.1461227Z</creationDate><activationDate>2025-01-01T13:25:45.1461227Z</activationDate><expirationDate>2025-04-01T13:25:45.1461227Z</expirationDate><descriptor deserializerType="Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel.AuthenticatedEncryptorDescriptorDeserializer, Microsoft.AspNetCore.DataProtection, Version=10.0.0.0, Culture=neutral, PublicKeyToken=adb9793829ddae60"><descriptor><encryption algorithm="AES_256_GCM" /><!-- AES-GCM includes a 128-bit authentication tag, no extra validation algorithm required. --><masterKey p4:requiresEncryption="true" xmlns:p4="http://schemas.asp.net/2015/03/dataProtection"><!-- Warning: the key below is in an unencrypted form. --><value>AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==</value></masterKey></descriptor></descriptor></key>');
INSERT INTO public."sign_in_link" ("id", "token_hash", "kind", "account_id", "name", "role", "region_code", "agency_id", "made_by", "made_at_utc", "valid_until_utc", "used_at_utc") VALUES ('01a2036f-b588-7d3d-8e3c-2d42b712765b', '5d7681b5ae7b0bdec8131022a667077501586a3f811b4ebca335fd9cbcd4a3f2', 'Invitation', '01a2036f-b448-7dd0-9b3c-9f3888ef8830', 'Siti Rahma', NULL, NULL, NULL, 'Beku', '2026-11-22 13:26:22.3441706+00', '2026-11-29 13:26:22.3441785+00', NULL);
INSERT INTO public."sign_in_link" ("id", "token_hash", "kind", "account_id", "name", "role", "region_code", "agency_id", "made_by", "made_at_utc", "valid_until_utc", "used_at_utc") VALUES ('01a20370-f0ca-76b9-bf95-cc7a69f1e0dc', '4a15a90dfe9dbdb9919734f809d1e0446a5f4abf4abc6c2063bceeaf59c7b999', 'Invitation', '01a20370-f0c7-75de-8a61-d3b2ce6be2f1', 'Budi Santosa', NULL, NULL, NULL, 'Beku', '2026-11-22 13:27:43.0510018+00', '2026-11-29 13:27:43.0510019+00', '2026-11-22 13:27:43.3000276+00');
INSERT INTO public."sign_in_session" ("id", "account_id", "membership_id", "name", "role", "region_code", "agency_id", "way", "device", "started_at_utc", "last_seen_at_utc", "ends_at_utc", "ended_at_utc") VALUES ('01a20370-f2e7-7c48-a618-2d646fd1ab8a', '01a20370-f0c7-75de-8a61-d3b2ce6be2f1', '01a20370-f0c7-7eae-ad7a-45bac6434e89', 'Budi Santosa', 'Planner', '99.01', '01a2036f-1033-719e-9194-fe64dfffe32f', 'Password', '', '2026-11-22 13:27:43.5913855+00', '2026-11-22 13:27:43.5913937+00', '2026-11-29 13:27:43.5914001+00', NULL);
INSERT INTO public."stored_book_templates" ("code", "valid_from", "valid_to", "set_json", "imported_at_utc") VALUES ('contoh-lama', '2020-01-01', '2020-12-31', '{"code":"contoh-lama","name":{"id":"Panduan penyusunan masterplan 2021","en":"Masterplan guide of 2021"},"validFrom":"2020-01-01","narratives":[{"key":"pengantar-analisis","title":{"id":"Kata pengantar Analisis Strategis","en":"Foreword of the Strategic Analysis"},"owner":"kepala-daerah","hint":{"id":"Sambutan kepala daerah: mengapa analisis ini disusun, untuk siapa, dan apa yang terjadi sesudahnya.","en":"Words of the head of region: why this analysis, for whom, and what follows it."}},{"key":"pengantar-masterplan","title":{"id":"Kata pengantar Masterplan","en":"Foreword of the Masterplan"},"owner":"kepala-daerah","hint":{"id":"Sambutan kepala daerah. Sebut jumlah program dan dana lewat rujukan, supaya tidak basi.","en":"Words of the head of region. Say the number of programmes and the money by reference, so that they never go stale."}},{"key":"pengantar-quick-win","title":{"id":"Kata pengantar Dokumen Quick Win","en":"Foreword of the Quick Win document"},"owner":"kepala-daerah","hint":{"id":"Janji kepada warga untuk satu tahun pertama.","en":"The promise to citizens for the first year."}},{"key":"latar-belakang","title":{"id":"Latar belakang","en":"Background"},"owner":"Bappeda","hint":{"id":"Keadaan daerah yang mendorong rencana ini: masalah, peluang, dan perjalanan sebelumnya.","en":"What in the region led to this plan: problems, chances, and the way so far."}},{"key":"tujuan","title":{"id":"Maksud dan tujuan","en":"Purpose"},"owner":"Bappeda","hint":{"id":"Untuk apa rencana dipakai dan oleh siapa.","en":"What the plan is used for, and by whom."}},{"key":"ruang-lingkup","title":{"id":"Ruang lingkup","en":"Scope"},"owner":"Bappeda","hint":{"id":"Wilayah, tahun, dimensi, dan pihak yang tercakup.","en":"Area, years, dimensions and parties that are covered."}},{"key":"dasar-hukum","title":{"id":"Dasar hukum","en":"Legal basis"},"owner":"Bagian Hukum","hint":{"id":"Undang-undang, peraturan pemerintah, peraturan menteri, peraturan daerah; satu butir untuk satu peraturan.","en":"Laws and regulations; one point for each."}},{"key":"kerangka-pikir","title":{"id":"Kerangka pikir","en":"Frame of thought"},"owner":"Bappeda","hint":{"id":"Hubungan enam dimensi dengan unsur pendukungnya: alam, struktur, infrastruktur, suprastruktur, budaya.","en":"How the dimensions rest on nature, structure, infrastructure, suprastructure and culture."}},{"key":"profil","title":{"id":"Gambaran umum daerah","en":"The region in general"},"owner":"Bappeda","hint":{"id":"Letak, penduduk, ekonomi, layanan dasar. Tabel data dasar disusun sendiri oleh sistem.","en":"Place, people, economy, basic services. The table of base data comes from the system."}},{"key":"masa-depan","title":{"id":"Tren masa depan","en":"Future trends"},"owner":"Bappeda","hint":{"id":"Penduduk, ekonomi, teknologi, pariwisata: tren, dampak bagi daerah, peluang, tantangan, respon.","en":"Population, economy, technology, tourism: trend, effect on the region, chance, challenge, response."}},{"key":"kesiapan-struktur","title":{"id":"Kesiapan struktur","en":"Readiness of structure"},"owner":"BKPSDM","hint":{"id":"Sumber daya manusia per jenjang dan keahlian TIK, anggaran, sumber daya lain.","en":"People by level and ICT skill, budget, other resources."}},{"key":"kesiapan-infrastruktur","title":{"id":"Kesiapan infrastruktur","en":"Readiness of infrastructure"},"owner":"Diskominfo","hint":{"id":"Infrastruktur fisik, digital, dan sosial: listrik, BTS, serat optik, pusat data, aplikasi, desa tanpa sinyal.","en":"Physical, digital and social: power, masts, fibre, data centre, applications, villages without signal."}},{"key":"kesiapan-suprastruktur","title":{"id":"Kesiapan suprastruktur","en":"Readiness of suprastructure"},"owner":"Bagian Organisasi","hint":{"id":"Kebijakan, kelembagaan, tata laksana: peraturan dengan nomor dan tahunnya.","en":"Policy, institutions, procedures: regulations with number and year."}},{"key":"kesenjangan","title":{"id":"Analisis kesenjangan","en":"Gap analysis"},"owner":"Diskominfo","hint":{"id":"Untuk setiap dimensi: kondisi kini, kondisi yang diharapkan, kesenjangan, akar masalah, prioritas.","en":"For each dimension: now, wanted, gap, root cause, priority."}},{"key":"swot","title":{"id":"Analisis SWOT","en":"SWOT analysis"},"owner":"Bappeda","hint":{"id":"Kekuatan, kelemahan, peluang, ancaman per dimensi, dan strategi SO, WO, ST, WT.","en":"Strengths, weaknesses, opportunities, threats for each dimension, and the strategies from them."}},{"key":"hubungan-rpjmd","title":{"id":"Hubungan dengan visi dan misi RPJMD","en":"Relation to the RPJMD''s vision and missions"},"owner":"Bappeda","hint":{"id":"Misi RPJMD yang didukung oleh setiap misi kota cerdas.","en":"Which RPJMD mission each smart city mission serves."}},{"key":"kebijakan","title":{"id":"Kebijakan dan kelembagaan","en":"Policy and institutions"},"owner":"Bagian Hukum","hint":{"id":"Peraturan yang harus disusun, statusnya, dan tahun targetnya; kelembagaan Dewan dan Tim Pelaksana.","en":"Regulations to be made, their state and target year; the council and the working team."}},{"key":"literasi","title":{"id":"Literasi dan budaya","en":"Literacy and culture"},"owner":"Diskominfo","hint":{"id":"Bagaimana warga dan aparatur disiapkan.","en":"How citizens and officials are made ready."}},{"key":"ringkasan","title":{"id":"Ringkasan untuk pimpinan","en":"Summary for the leadership"},"owner":"Diskominfo","hint":{"id":"Setengah halaman: apa yang berubah bagi warga, berapa, kapan, dan apa yang diminta dari pimpinan.","en":"Half a page: what changes for citizens, how much, when, and what is asked of the leadership."}},{"key":"penutup-analisis","title":{"id":"Penutup Analisis Strategis","en":"Closing words of the Strategic Analysis"},"owner":"Bappeda","hint":{"id":"Kesimpulan dan langkah menuju rencana induk.","en":"Conclusion and the step to the masterplan."}},{"key":"penutup","title":{"id":"Kata penutup","en":"Closing words"},"owner":"Diskominfo","hint":{"id":"Kaidah pelaksanaan, peninjauan berkala, dan ajakan.","en":"How the plan is carried out, reviewed, and who is invited."}}],"books":[{"code":"analisis-strategis","volume":{"id":"Buku 1: Analisis Strategis","en":"Book 1: Strategic Analysis"},"title":{"id":"Analisis Strategis Kota Cerdas","en":"Smart City Strategic Analysis"},"form":"book","about":{"id":"Keadaan daerah sebelum rencana: masa depan, kesiapan, kesenjangan, SWOT, sampai visi dan sasaran.","en":"The region before the plan: future, readiness, gaps, SWOT, up to vision and goals."},"chapters":[{"pieces":[{"part":"daftar-isi-ringkas"}]},{"title":{"id":"Kata Pengantar","en":"Foreword"},"isNumbered":false,"pieces":[{"narrative":"pengantar-analisis"}]},{"title":{"id":"Pendahuluan","en":"Introduction"},"pieces":[{"heading":{"id":"Latar belakang","en":"Background"},"narrative":"latar-belakang"},{"heading":{"id":"Maksud dan tujuan","en":"Purpose"},"narrative":"tujuan"},{"heading":{"id":"Ruang lingkup","en":"Scope"},"narrative":"ruang-lingkup"},{"heading":{"id":"Dasar hukum","en":"Legal basis"},"narrative":"dasar-hukum"},{"heading":{"id":"Kerangka pikir","en":"Frame of thought"},"narrative":"kerangka-pikir"},{"part":"dimensi"}]},{"title":{"id":"Analisis Masa Depan","en":"Analysis of the Future"},"pieces":[{"heading":{"id":"Tren masa depan","en":"Future trends"},"narrative":"masa-depan"},{"gap":{"id":"Tabel tren masa depan (bidang, tren, dampak, peluang, tantangan, respon)","en":"Table of future trends (field, trend, effect, chance, challenge, response)"},"owner":"Bappeda"}]},{"title":{"id":"Analisis Kesiapan Daerah","en":"Analysis of Readiness"},"pieces":[{"heading":{"id":"Gambaran umum daerah","en":"The region in general"},"narrative":"profil"},{"part":"profil"},{"heading":{"id":"Struktur","en":"Structure"},"narrative":"kesiapan-struktur"},{"heading":{"id":"Infrastruktur","en":"Infrastructure"},"narrative":"kesiapan-infrastruktur"},{"heading":{"id":"Suprastruktur","en":"Suprastructure"},"narrative":"kesiapan-suprastruktur"},{"heading":{"id":"Nilai kesiapan","en":"Readiness scores"},"gap":{"id":"Nilai kesiapan enam dimensi dan grafik radarnya","en":"Readiness scores of the dimensions and their radar chart"},"owner":"Diskominfo"}]},{"title":{"id":"Analisis Kesenjangan","en":"Gap Analysis"},"pieces":[{"narrative":"kesenjangan"},{"gap":{"id":"Tabel kesenjangan per subdimensi","en":"Table of gaps by sub-dimension"},"owner":"Diskominfo"}]},{"title":{"id":"Analisis SWOT","en":"SWOT Analysis"},"pieces":[{"narrative":"swot"},{"gap":{"id":"Tabel SWOT per dimensi","en":"Table of SWOT by dimension"},"owner":"Bappeda"}]},{"title":{"id":"Visi, Misi, dan Sasaran","en":"Vision, Missions and Goals"},"anchor":"arah","pieces":[{"part":"arah"},{"heading":{"id":"Hubungan dengan visi dan misi RPJMD","en":"Relation to the RPJMD''s vision and missions"},"narrative":"hubungan-rpjmd"},{"part":"cakupan"}]},{"title":{"id":"Penutup","en":"Closing"},"pieces":[{"narrative":"penutup-analisis"},{"part":"tanda-tangan"}]}]},{"code":"masterplan","volume":{"id":"Buku 2: Masterplan","en":"Book 2: Masterplan"},"form":"book","about":{"id":"Arah, strategi per dimensi, rencana aksi, peta jalan, pendanaan, Quick Win, keselarasan, dan matriks program.","en":"Direction, strategy by dimension, action plan, roadmap, funding, quick wins, alignment and programme matrix."},"chapters":[{"pieces":[{"part":"daftar-isi"}]},{"title":{"id":"Kata Pengantar","en":"Foreword"},"isNumbered":false,"pieces":[{"narrative":"pengantar-masterplan"}]},{"title":{"id":"Ringkasan Rencana","en":"Summary of the Plan"},"isNumbered":false,"pieces":[{"part":"ringkasan"}]},{"title":{"id":"Pendahuluan","en":"Introduction"},"pieces":[{"heading":{"id":"Latar belakang","en":"Background"},"narrative":"latar-belakang"},{"heading":{"id":"Maksud dan tujuan","en":"Purpose"},"narrative":"tujuan"},{"heading":{"id":"Dasar hukum","en":"Legal basis"},"narrative":"dasar-hukum"},{"heading":{"id":"Gambaran umum daerah","en":"The region in general"},"narrative":"profil"},{"part":"profil"}]},{"title":{"id":"Arah Pembangunan","en":"Direction of Development"},"anchor":"arah","pieces":[{"part":"arah"}]},{"title":{"id":"Strategi per Dimensi","en":"Strategy by Dimension"},"anchor":"strategi","pieces":[{"part":"strategi"}]},{"title":{"id":"Rencana Aksi","en":"Action Plan"},"anchor":"rencana-aksi","isLandscape":true,"pieces":[{"heading":{"id":"Kebijakan dan kelembagaan","en":"Policy and institutions"},"narrative":"kebijakan"},{"heading":{"id":"Literasi dan budaya","en":"Literacy and culture"},"narrative":"literasi"},{"heading":{"id":"Langkah pelaksanaan program","en":"Steps of the programmes"},"part":"rencana-aksi"}]},{"title":{"id":"Peta Jalan","en":"Roadmap"},"anchor":"peta-jalan","isLandscape":true,"pieces":[{"part":"peta-jalan"}]},{"title":{"id":"Pendanaan","en":"Funding"},"anchor":"pendanaan","pieces":[{"part":"pendanaan"}]},{"title":{"id":"Quick Win","en":"Quick Wins"},"anchor":"quick-win","pieces":[{"part":"quick-win"}]},{"title":{"id":"Keselarasan dengan RPJMD/RPD","en":"Alignment with the RPJMD/RPD"},"anchor":"keselarasan","pieces":[{"part":"keselarasan"}]},{"title":{"id":"Penutup","en":"Closing"},"pieces":[{"narrative":"penutup"},{"part":"tanda-tangan"}]},{"title":{"id":"Matriks Program","en":"Programme Matrix"},"anchor":"matriks","isAppendix":true,"isLandscape":true,"pieces":[{"part":"matriks"}]},{"title":{"id":"Daftar Cadangan","en":"Reserve List"},"anchor":"cadangan","isAppendix":true,"pieces":[{"part":"cadangan"}]},{"title":{"id":"Temuan Pemeriksaan","en":"Findings of the Checks"},"anchor":"temuan","isAppendix":true,"pieces":[{"part":"temuan"}]}]},{"code":"ringkasan-eksekutif","volume":{"id":"Buku 3: Ringkasan Eksekutif","en":"Book 3: Executive Summary"},"title":{"id":"Ringkasan Eksekutif Kota Cerdas","en":"Smart City Executive Summary"},"form":"book","about":{"id":"Pendek dan bergambar: rencana dalam beberapa halaman untuk pimpinan dan mitra.","en":"Short, with pictures: the plan in a few pages for leadership and partners."},"chapters":[{"title":{"id":"Rencana dalam Satu Halaman","en":"The Plan on One Page"},"pieces":[{"part":"angka-pokok"},{"narrative":"ringkasan"},{"part":"dimensi-dana"}]},{"title":{"id":"Arah","en":"Direction"},"pieces":[{"part":"arah-ringkas"},{"heading":{"id":"Cakupan misi","en":"Coverage of the missions"},"part":"cakupan"}]},{"title":{"id":"Uang dan Waktu","en":"Money and Time"},"pieces":[{"part":"pendanaan-ringkas"},{"heading":{"id":"Jangka pendek, menengah, dan panjang","en":"Short, medium and long term"},"part":"jangka"},{"part":"berjalan"}]},{"title":{"id":"Quick Win","en":"Quick Wins"},"pieces":[{"part":"quick-win"}]}]},{"code":"quick-win","volume":{"id":"Dokumen Quick Win","en":"Quick Win Document"},"title":{"id":"Quick Win Kota Cerdas","en":"Smart City Quick Wins"},"form":"book","about":{"id":"Satu lembar untuk setiap program percepatan: janji, indikator, langkah, dana.","en":"One sheet for each quick win: promise, indicators, steps, money."},"chapters":[{"pieces":[{"part":"daftar-isi-ringkas"}]},{"title":{"id":"Kata Pengantar","en":"Foreword"},"isNumbered":false,"pieces":[{"narrative":"pengantar-quick-win"}]},{"title":{"id":"Daftar Quick Win","en":"List of Quick Wins"},"pieces":[{"part":"quick-win"}]},{"title":{"id":"Lembar Quick Win","en":"Quick Win Sheets"},"pieces":[{"part":"lembar-quick-win"}]}]},{"code":"lembar-komitmen","title":{"id":"Lembar Komitmen Kota Cerdas","en":"Smart City Commitment Sheets"},"form":"sheets","about":{"id":"Lembar untuk ditandatangani kepala daerah dan setiap kepala OPD yang memimpin program.","en":"Sheets to be signed by the head of region and by each agency head that leads a programme."},"chapters":[{"pieces":[{"part":"komitmen-kepala-daerah"}]},{"pieces":[{"part":"komitmen-opd"}]}]},{"code":"lampiran-perbup","volume":{"id":"Lampiran Peraturan Kepala Daerah","en":"Annex of the Regulation"},"form":"annex","about":{"id":"Isi masterplan dengan tata letak lampiran peraturan: nomor, tahun, dan tentang di kanan atas, bab berangka Romawi.","en":"The masterplan in the layout of an annex of the regulation: number, year and subject at the top right, chapters in Roman figures."},"chapters":[{"pieces":[{"part":"kepala-lampiran"}]},{"title":{"id":"Pendahuluan","en":"Introduction"},"pieces":[{"heading":{"id":"Latar belakang","en":"Background"},"narrative":"latar-belakang"},{"heading":{"id":"Maksud dan tujuan","en":"Purpose"},"narrative":"tujuan"},{"heading":{"id":"Dasar hukum","en":"Legal basis"},"narrative":"dasar-hukum"},{"heading":{"id":"Gambaran umum daerah","en":"The region in general"},"narrative":"profil"},{"part":"profil"}]},{"title":{"id":"Arah Pembangunan","en":"Direction of Development"},"anchor":"arah","pieces":[{"part":"arah"}]},{"title":{"id":"Strategi per Dimensi","en":"Strategy by Dimension"},"anchor":"strategi","pieces":[{"part":"strategi"}]},{"title":{"id":"Rencana Aksi","en":"Action Plan"},"anchor":"rencana-aksi","isLandscape":true,"pieces":[{"heading":{"id":"Kebijakan dan kelembagaan","en":"Policy and institutions"},"narrative":"kebijakan"},{"heading":{"id":"Literasi dan budaya","en":"Literacy and culture"},"narrative":"literasi"},{"heading":{"id":"Langkah pelaksanaan program","en":"Steps of the programmes"},"part":"rencana-aksi"}]},{"title":{"id":"Peta Jalan","en":"Roadmap"},"anchor":"peta-jalan","isLandscape":true,"pieces":[{"part":"peta-jalan"}]},{"title":{"id":"Pendanaan","en":"Funding"},"anchor":"pendanaan","pieces":[{"part":"pendanaan"}]},{"title":{"id":"Quick Win","en":"Quick Wins"},"anchor":"quick-win","pieces":[{"part":"quick-win"}]},{"title":{"id":"Keselarasan dengan RPJMD/RPD","en":"Alignment with the RPJMD/RPD"},"anchor":"keselarasan","pieces":[{"part":"keselarasan"}]},{"title":{"id":"Penutup","en":"Closing"},"pieces":[{"narrative":"penutup"}]},{"title":{"id":"Matriks Program","en":"Programme Matrix"},"anchor":"matriks","isLandscape":true,"pieces":[{"part":"matriks"},{"part":"tanda-tangan-lampiran"}]}]}],"validTo":"2020-12-31"}', '2026-11-22 13:00:00+00');
INSERT INTO public."stored_file" ("hash", "name", "content_type", "size_bytes", "stored_at_utc", "region_code") VALUES ('78d663f82b9e031120dd0c1a25fc532ca15f6f8f7cea33b5eb4b8237769ad3df', 'rpjmd-2025-2029.csv', 'text/csv; charset=utf-8', 24720, '2026-11-22 13:25:40.9982213+00', '99.01');
INSERT INTO public."stored_file" ("hash", "name", "content_type", "size_bytes", "stored_at_utc", "region_code") VALUES ('eedb913552e98f517bdf7cd6636ad77ca2148e3830dfd35f734d7bb9fc7375e9', 'program.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 23, '2026-11-22 13:25:42.3141063+00', '99.01');
INSERT INTO public."stored_file" ("hash", "name", "content_type", "size_bytes", "stored_at_utc", "region_code") VALUES ('faf77a7d6ccf14b51333023815493d8231aac3901afe215a68be346e491b3ff9', 'masterplan-kabupaten-tanah-contoh-2026-2035-v10.pdf', 'application/pdf', 62, '2026-11-22 13:26:37.6750607+00', '99.01');
INSERT INTO public."stored_file" ("hash", "name", "content_type", "size_bytes", "stored_at_utc", "region_code") VALUES ('5b2dc5f03272c10bbabe8967fd791ee13cf67eb9f4c6c81e9b1d3c644901882a', 'masterplan-kabupaten-tanah-contoh-2026-2035-v10.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 63, '2026-11-22 13:26:37.6593251+00', '99.01');
INSERT INTO public."stored_file" ("hash", "name", "content_type", "size_bytes", "stored_at_utc", "region_code") VALUES ('65c5626f5c490c97bfc90b0e61982ceeadc3d3bd3106b67c1fa5f2fe6db985e1', 'masterplan-kabupaten-tanah-contoh-2026-2035-v10.html', 'text/html; charset=utf-8', 63, '2026-11-22 13:26:37.661079+00', '99.01');
INSERT INTO public."stored_file" ("hash", "name", "content_type", "size_bytes", "stored_at_utc", "region_code") VALUES ('bf44c8c4622dbccedb6754210cc3a4d97c89cd2dc90d1e8950f51d639ba063d3', 'ringkasan-eksekutif-kabupaten-tanah-contoh-2026-2035-v10-edisi-1.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 80, '2026-11-22 13:27:42.8205597+00', '99.01');
INSERT INTO public."stored_file" ("hash", "name", "content_type", "size_bytes", "stored_at_utc", "region_code") VALUES ('0c073f3c48db3bfdb628ce9541d6d1a3ace68b85e1d1d1170bf99296ea7bad87', 'ringkasan-eksekutif-kabupaten-tanah-contoh-2026-2035-v10-edisi-1.html', 'text/html; charset=utf-8', 80, '2026-11-22 13:27:42.8220685+00', '99.01');
INSERT INTO public."stored_file" ("hash", "name", "content_type", "size_bytes", "stored_at_utc", "region_code") VALUES ('4e0da4f83b2b4ed18d3ccdba568f4c43f4c2c8646b5cfe982e4289cc0ee67ce1', 'ringkasan-eksekutif-kabupaten-tanah-contoh-2026-2035-v10-edisi-1.pdf', 'application/pdf', 79, '2026-11-22 13:27:42.8230087+00', '99.01');
INSERT INTO public."stored_file" ("hash", "name", "content_type", "size_bytes", "stored_at_utc", "region_code") VALUES ('bef48f189c84a64112070c9e5a070fa7425e27dcecde6d6ffb53855d99ff51c4', 'ringkasan-eksekutif-kabupaten-tanah-contoh-2026-2035-v10-edisi-1.book.json', 'application/json', 23100, '2026-11-22 13:27:42.8786304+00', '99.01');
INSERT INTO public."stored_file" ("hash", "name", "content_type", "size_bytes", "stored_at_utc", "region_code") VALUES ('b7df8d9fc9e535826c305cbe697f7fd3fb83fbd31c961463a7f246a191bc8c12', 'ringkasan-eksekutif-kabupaten-tanah-contoh-2026-2035-v10-edisi-1.json', 'application/json', 80, '2026-11-22 13:27:42.8905012+00', '99.01');
INSERT INTO public."stored_receipt" ("id", "region_code", "kind", "at_utc", "by", "file_name", "file_hash", "annotated_hash", "rows_in", "written", "unchanged", "rejected", "receipt_json") VALUES ('01a2036f-0ec0-7ae9-8a4d-5dd1001f592e', NULL, 'import-regions', '2026-11-22 13:25:39.6489475+00', 'root', NULL, NULL, NULL, 552, 552, 0, 0, '{"title":{"id":"Daftar wilayah Kepmendagri 300.2.2-2430/2025","en":"List of regions Kepmendagri 300.2.2-2430/2025"},"lines":[{"what":{"id":"Wilayah","en":"Regions"},"written":552,"unchanged":0,"rejected":0,"in":552}],"problems":[],"in":552,"written":552,"unchanged":0,"rejected":0}');
INSERT INTO public."stored_receipt" ("id", "region_code", "kind", "at_utc", "by", "file_name", "file_hash", "annotated_hash", "rows_in", "written", "unchanged", "rejected", "receipt_json") VALUES ('01a2036f-0fac-7d91-bab6-95fb781be67e', NULL, 'import-nomenclature', '2026-11-22 13:25:39.8849049+00', 'root', NULL, NULL, NULL, 507, 507, 0, 0, '{"title":{"id":"Nomenklatur Kepmendagri 050-3708/2020","en":"Nomenclature Kepmendagri 050-3708/2020"},"lines":[{"what":{"id":"Kode nomenklatur","en":"Nomenclature codes"},"written":507,"unchanged":0,"rejected":0,"in":507}],"problems":[],"in":507,"written":507,"unchanged":0,"rejected":0}');
INSERT INTO public."stored_receipt" ("id", "region_code", "kind", "at_utc", "by", "file_name", "file_hash", "annotated_hash", "rows_in", "written", "unchanged", "rejected", "receipt_json") VALUES ('01a2036f-1425-762b-9a9b-4f400aeb4de0', '99.01', 'import-medium-term', '2026-11-22 13:25:41.0299968+00', 'root', 'rpjmd-2025-2029.csv', '78d663f82b9e031120dd0c1a25fc532ca15f6f8f7cea33b5eb4b8237769ad3df', NULL, 120, 120, 0, 0, '{"title":{"id":"RPJMD 2025–2029, versi 1, dari berkas rpjmd-2025-2029.csv","en":"RPJMD 2025–2029, version 1, from file rpjmd-2025-2029.csv"},"lines":[{"what":{"id":"Program RPJMD/RPD","en":"RPJMD/RPD programmes"},"written":45,"unchanged":0,"rejected":0,"in":45},{"what":{"id":"Baris indikator","en":"Indicator rows"},"written":75,"unchanged":0,"rejected":0,"in":75}],"problems":[],"in":120,"written":120,"unchanged":0,"rejected":0}');
INSERT INTO public."stored_receipt" ("id", "region_code", "kind", "at_utc", "by", "file_name", "file_hash", "annotated_hash", "rows_in", "written", "unchanged", "rejected", "receipt_json") VALUES ('01a2036f-192e-72ce-9384-51ec4c724627', '99.01', 'import-programmes', '2026-11-22 13:25:42.3184041+00', 'root', 'program.xlsx', 'eedb913552e98f517bdf7cd6636ad77ca2148e3830dfd35f734d7bb9fc7375e9', NULL, 176, 176, 0, 0, '{"title":{"id":"Impor program dari program.xlsx: 83 baru, 0 berubah, 0 tetap, 0 ditolak","en":"Import of programmes from program.xlsx: 83 new, 0 changed, 0 unchanged, 0 rejected"},"lines":[{"what":{"id":"Program","en":"Programme"},"written":83,"unchanged":0,"rejected":0,"in":83},{"what":{"id":"Langkah rencana aksi","en":"Steps of the action plan"},"written":93,"unchanged":0,"rejected":0,"in":93}],"problems":[],"in":176,"written":176,"unchanged":0,"rejected":0}');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'BRA', 'BRA-1', 1, 'Pariwisata', 'Tourism');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'BRA', 'BRA-2', 2, 'Bisnis', 'Business');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'BRA', 'BRA-3', 3, 'Wajah kota', 'City appearance');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'ECO', 'ECO-1', 1, 'Industri', 'Industry');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'ECO', 'ECO-2', 2, 'Kesejahteraan', 'Welfare');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'ECO', 'ECO-3', 3, 'Transaksi', 'Transaction');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'ENV', 'ENV-1', 1, 'Perlindungan', 'Protection');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'ENV', 'ENV-2', 2, 'Sampah', 'Waste');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'ENV', 'ENV-3', 3, 'Energi', 'Energy');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'GOV', 'GOV-1', 1, 'Layanan publik', 'Public service');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'GOV', 'GOV-2', 2, 'Tata kelola birokrasi', 'Bureaucracy');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'GOV', 'GOV-3', 3, 'Kebijakan publik', 'Public policy');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'LIV', 'LIV-1', 1, 'Harmoni tata ruang', 'Harmony');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'LIV', 'LIV-2', 2, 'Kesehatan', 'Health');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'LIV', 'LIV-3', 3, 'Mobilitas', 'Mobility');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'SOC', 'SOC-1', 1, 'Komunitas', 'Community');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'SOC', 'SOC-2', 2, 'Pembelajaran', 'Learning');
INSERT INTO public."sub_dimension" ("set_code", "dimension_code", "code", "ordinal", "name", "english_name") VALUES ('2017', 'SOC', 'SOC-3', 3, 'Keamanan', 'Security');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-17ed-7c52-8f91-6a843c00034e', '01a2036f-1033-7aa5-8864-86dcc7fc76ea');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-17ed-7c52-8f91-6a843c00034e', '01a2036f-1033-7d74-873d-6290f82297c5');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', '01a2036f-1027-7eba-b581-a8d3b2bd467f');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', '01a2036f-1032-7457-9107-5431c287d17a');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', '01a2036f-1032-7e6e-a5da-bf3b62c30f8d');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18ca-7ec1-9f39-93d68ee9409d', '01a2036f-1033-7aa5-8864-86dcc7fc76ea');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', '01a2036f-1033-7aa5-8864-86dcc7fc76ea');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18db-79b5-baee-349d54121796', '01a2036f-1033-7d74-873d-6290f82297c5');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', '01a2036f-1032-7e6e-a5da-bf3b62c30f8d');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', '01a2036f-1033-78c4-a9e9-28f6f97a9ebe');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e5-75c2-afca-b4d9fbb3160d', '01a2036f-1033-7e34-97bc-b2610f8772f8');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e7-7134-82e7-99171d812a6b', '01a2036f-1032-7a0e-9edb-f55e30b23942');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e7-7134-82e7-99171d812a6b', '01a2036f-1032-7a8b-8eb5-62bff46965cd');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e7-7869-a8d0-3ad78445e264', '01a2036f-1033-719e-9194-fe64dfffe32f');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e7-7869-a8d0-3ad78445e264', '01a2036f-1033-78c4-a9e9-28f6f97a9ebe');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e7-7869-a8d0-3ad78445e264', '01a2036f-1033-7a18-8509-877df97d8c80');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e7-7869-a8d0-3ad78445e264', '01a2036f-1033-7e34-97bc-b2610f8772f8');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e7-7f96-9df3-b4992f016ef2', '01a2036f-1032-7457-9107-5431c287d17a');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e7-7f96-9df3-b4992f016ef2', '01a2036f-1032-7783-8a8e-b7db577428a2');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e7-7f96-9df3-b4992f016ef2', '01a2036f-1033-719e-9194-fe64dfffe32f');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e7-7f96-9df3-b4992f016ef2', '01a2036f-1033-7aa5-8864-86dcc7fc76ea');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e8-7024-a087-700356563e68', '01a2036f-1032-75c5-ac93-877f8a1f4775');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e8-7024-a087-700356563e68', '01a2036f-1032-7783-8a8e-b7db577428a2');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e8-7024-a087-700356563e68', '01a2036f-1032-7e6e-a5da-bf3b62c30f8d');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e8-7024-a087-700356563e68', '01a2036f-1033-7aa5-8864-86dcc7fc76ea');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', '01a2036f-1032-7a8b-8eb5-62bff46965cd');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e8-7ac9-98c5-7bd3491e6537', '01a2036f-1033-7d74-873d-6290f82297c5');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e8-7f4a-8a43-28138570cb0f', '01a2036f-1033-7d74-873d-6290f82297c5');
INSERT INTO public."supporting_agency" ("region_code", "programme_id", "agency_id") VALUES ('99.01', '01a2036f-18e8-7f4a-8a43-28138570cb0f', '01a2036f-1033-7d8f-b9e2-bc5c99985422');
INSERT INTO public."value_curve" ("region_code", "id", "schedule_id", "made_at_utc", "made_by", "seconds_each", "seed", "engine_version", "points_json") VALUES ('99.01', '01a20370-d3f7-7f29-b6b7-691cdfa3d2e3', '01a2036f-bf3a-7630-a5f9-fcc58d12f23e', '2026-11-22 13:27:35.6717067+00', 'Beku', 4.0, 1, '2', '[{"percent":60,"status":"Feasible","objective":3948.311779430702,"bound":3994.9400107615957,"taken":68,"spent":412510929250,"hasPlan":true},{"percent":70,"status":"Feasible","objective":4298.451276259072,"bound":4338.104180249943,"taken":74,"spent":480665022500,"hasPlan":true},{"percent":80,"status":"Feasible","objective":4551.250446299492,"bound":4577.538293105026,"taken":78,"spent":548473624000,"hasPlan":true},{"percent":90,"status":"Feasible","objective":4730.9676228391645,"bound":4763.6748288679,"taken":81,"spent":610451912250,"hasPlan":true},{"percent":100,"status":"Feasible","objective":4895.292225432886,"bound":4901.025138460298,"taken":83,"spent":669558602250,"hasPlan":true},{"percent":110,"status":"Feasible","objective":4935.0123701962475,"bound":4937.66549137669,"taken":83,"spent":669558602250,"hasPlan":true},{"percent":120,"status":"Feasible","objective":4959.896975583544,"bound":4963.561164750136,"taken":83,"spent":669558602250,"hasPlan":true},{"percent":130,"status":"Feasible","objective":4975.3895662533,"bound":4983.189180692815,"taken":83,"spent":669558602250,"hasPlan":true},{"percent":140,"status":"Feasible","objective":4994.9334317622,"bound":4997.974119917752,"taken":83,"spent":669558602250,"hasPlan":true}]');
INSERT INTO public."value_instrument" ("region_code", "plan_id", "version", "content_json", "made_at_utc", "made_by") VALUES ('99.01', '01a2036f-10c3-7a0b-86e9-873d741f6cf3', 1, '{"criteria":[{"key":"impact","name":"Dampak bagi warga","question":"Seberapa besar hidup warga yang dilayani menjadi lebih baik?","scale":["hampir tidak terasa","terasa sedikit","terasa jelas","besar","mengubah hidup sehari-hari"],"isReversed":false,"weight":0.2},{"key":"reach","name":"Jangkauan","question":"Berapa bagian warga yang merasakannya?","scale":["kurang dari 1 persen","1 sampai 5 persen","5 sampai 20 persen","20 sampai 50 persen","lebih dari setengah"],"isReversed":false,"weight":0.16},{"key":"urgency","name":"Kemendesakan","question":"Apa yang terjadi bila ditunda tiga tahun?","scale":["tidak apa-apa","manfaat tertunda","masalah bertambah","kerugian nyata","keselamatan atau kewajiban hukum terancam"],"isReversed":false,"weight":0.16},{"key":"readiness","name":"Kesiapan","question":"Sejauh mana lahan, data, orang, dan aturannya sudah ada?","scale":["baru gagasan","kajian awal","rancangan selesai","siap sebagian besar","siap mulai"],"isReversed":false,"weight":0.16},{"key":"fit","name":"Kesesuaian strategis","question":"Seberapa langsung mendukung sasaran rencana dan RPJMD?","scale":["tidak terkait","terkait jauh","mendukung satu sasaran","mendukung beberapa sasaran","kunci bagi sasaran utama"],"isReversed":false,"weight":0.16},{"key":"risk","name":"Risiko","question":"Seberapa besar kemungkinan gagal, terlambat, atau membengkak?","scale":["sangat kecil","kecil","sedang","besar","sangat besar"],"isReversed":true,"weight":0.16}],"weighting":"Typed","comparisons":[]}', '2026-11-22 13:27:36.1838513+00', 'Beku');
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
ALTER TABLE ONLY public."__EFMigrationsHistory"
    ADD CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId");
ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);
ALTER TABLE ONLY public.action_step
    ADD CONSTRAINT pk_action_step PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.agency
    ADD CONSTRAINT pk_agency PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT pk_api_key PRIMARY KEY (id);
ALTER TABLE ONLY public.book
    ADD CONSTRAINT pk_book PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.book_edition
    ADD CONSTRAINT pk_book_edition PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT pk_change PRIMARY KEY (id);
ALTER TABLE ONLY public.cost_line
    ADD CONSTRAINT pk_cost_line PRIMARY KEY (region_code, programme_id, fund_source, year);
ALTER TABLE ONLY public.dependency
    ADD CONSTRAINT pk_dependency PRIMARY KEY (region_code, programme_id, predecessor_code);
ALTER TABLE ONLY public.dimension
    ADD CONSTRAINT pk_dimension PRIMARY KEY (set_code, code);
ALTER TABLE ONLY public.dimension_set
    ADD CONSTRAINT pk_dimension_set PRIMARY KEY (code);
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT pk_draft PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.goal
    ADD CONSTRAINT pk_goal PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT pk_indicator PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.indicator_target
    ADD CONSTRAINT pk_indicator_target PRIMARY KEY (region_code, indicator_id, year);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);
ALTER TABLE ONLY public.medium_term_indicator
    ADD CONSTRAINT pk_medium_term_indicator PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.medium_term_plan
    ADD CONSTRAINT pk_medium_term_plan PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.medium_term_programme
    ADD CONSTRAINT pk_medium_term_programme PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.medium_term_target
    ADD CONSTRAINT pk_medium_term_target PRIMARY KEY (region_code, indicator_id, year);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (id);
ALTER TABLE ONLY public.mission
    ADD CONSTRAINT pk_mission PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.narrative
    ADD CONSTRAINT pk_narrative PRIMARY KEY (region_code, plan_id, key, language);
ALTER TABLE ONLY public.nomenclature_entry
    ADD CONSTRAINT pk_nomenclature_entry PRIMARY KEY (edition_id, government, code);
ALTER TABLE ONLY public.outside_identity
    ADD CONSTRAINT pk_outside_identity PRIMARY KEY (issuer, subject);
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT pk_passkey PRIMARY KEY (credential_id);
ALTER TABLE ONLY public.plan
    ADD CONSTRAINT pk_plan PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.plan_ceiling
    ADD CONSTRAINT pk_plan_ceiling PRIMARY KEY (region_code, plan_id, year, fund_source);
ALTER TABLE ONLY public.programme
    ADD CONSTRAINT pk_programme PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.programme_scores
    ADD CONSTRAINT pk_programme_scores PRIMARY KEY (region_code, programme_id);
ALTER TABLE ONLY public.reference_edition
    ADD CONSTRAINT pk_reference_edition PRIMARY KEY (id);
ALTER TABLE ONLY public.region
    ADD CONSTRAINT pk_region PRIMARY KEY (code);
ALTER TABLE ONLY public.region_entry
    ADD CONSTRAINT pk_region_entry PRIMARY KEY (edition_id, code);
ALTER TABLE ONLY public.scenario
    ADD CONSTRAINT pk_scenario PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT pk_schedule PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.sealing_key
    ADD CONSTRAINT pk_sealing_key PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_link
    ADD CONSTRAINT pk_sign_in_link PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_session
    ADD CONSTRAINT pk_sign_in_session PRIMARY KEY (id);
ALTER TABLE ONLY public.stored_book_templates
    ADD CONSTRAINT pk_stored_book_templates PRIMARY KEY (code);
ALTER TABLE ONLY public.stored_file
    ADD CONSTRAINT pk_stored_file PRIMARY KEY (hash);
ALTER TABLE ONLY public.stored_receipt
    ADD CONSTRAINT pk_stored_receipt PRIMARY KEY (id);
ALTER TABLE ONLY public.sub_dimension
    ADD CONSTRAINT pk_sub_dimension PRIMARY KEY (set_code, dimension_code, code);
ALTER TABLE ONLY public.supporting_agency
    ADD CONSTRAINT pk_supporting_agency PRIMARY KEY (region_code, programme_id, agency_id);
ALTER TABLE ONLY public.value_curve
    ADD CONSTRAINT pk_value_curve PRIMARY KEY (region_code, id);
ALTER TABLE ONLY public.value_instrument
    ADD CONSTRAINT pk_value_instrument PRIMARY KEY (region_code, plan_id, version);
CREATE UNIQUE INDEX ix_account_email_key ON public.account USING btree (email_key);
CREATE INDEX ix_action_step_region_code_programme_id ON public.action_step USING btree (region_code, programme_id);
CREATE UNIQUE INDEX ix_agency_region_code_name ON public.agency USING btree (region_code, name);
CREATE INDEX ix_api_key_responsible_id ON public.api_key USING btree (responsible_id);
CREATE UNIQUE INDEX ix_api_key_secret_hash ON public.api_key USING btree (secret_hash);
CREATE UNIQUE INDEX ix_book_edition_region_code_plan_id_code_language_number ON public.book_edition USING btree (region_code, plan_id, code, language, number);
CREATE UNIQUE INDEX ix_book_edition_token ON public.book_edition USING btree (token);
CREATE INDEX ix_book_region_code_plan_id_made_at_utc ON public.book USING btree (region_code, plan_id, made_at_utc);
CREATE UNIQUE INDEX ix_change_number ON public.change USING btree (number);
CREATE INDEX ix_change_region_code_number ON public.change USING btree (region_code, number);
CREATE INDEX ix_change_subject_kind_subject_id_number ON public.change USING btree (subject_kind, subject_id, number);
CREATE INDEX ix_draft_region_code_owner_subject ON public.draft USING btree (region_code, owner, subject);
CREATE UNIQUE INDEX ix_goal_region_code_plan_id_code ON public.goal USING btree (region_code, plan_id, code);
CREATE INDEX ix_indicator_region_code_programme_id ON public.indicator USING btree (region_code, programme_id);
CREATE INDEX ix_job_region_code_asked_at_utc ON public.job USING btree (region_code, asked_at_utc);
CREATE INDEX ix_job_state_asked_at_utc ON public.job USING btree (state, asked_at_utc);
CREATE INDEX ix_medium_term_indicator_region_code_programme_id ON public.medium_term_indicator USING btree (region_code, programme_id);
CREATE UNIQUE INDEX ix_medium_term_plan_region_code_kind_first_year_version ON public.medium_term_plan USING btree (region_code, kind, first_year, version);
CREATE INDEX ix_medium_term_programme_region_code_agency_id ON public.medium_term_programme USING btree (region_code, agency_id);
CREATE INDEX ix_medium_term_programme_region_code_plan_id_code ON public.medium_term_programme USING btree (region_code, plan_id, code);
CREATE INDEX ix_membership_account_id ON public.membership USING btree (account_id);
CREATE INDEX ix_membership_region_code ON public.membership USING btree (region_code);
CREATE INDEX ix_mission_region_code_plan_id ON public.mission USING btree (region_code, plan_id);
CREATE INDEX ix_narrative_region_code_owner_agency_id ON public.narrative USING btree (region_code, owner_agency_id);
CREATE INDEX ix_nomenclature_entry_code ON public.nomenclature_entry USING btree (code);
CREATE INDEX ix_outside_identity_account_id ON public.outside_identity USING btree (account_id);
CREATE INDEX ix_passkey_account_id ON public.passkey USING btree (account_id);
CREATE INDEX ix_plan_dimension_set_code ON public.plan USING btree (dimension_set_code);
CREATE INDEX ix_programme_region_code_goal_id ON public.programme USING btree (region_code, goal_id);
CREATE INDEX ix_programme_region_code_lead_agency_id ON public.programme USING btree (region_code, lead_agency_id);
CREATE UNIQUE INDEX ix_programme_region_code_plan_id_code ON public.programme USING btree (region_code, plan_id, code);
CREATE UNIQUE INDEX ix_reference_edition_kind_regulation ON public.reference_edition USING btree (kind, regulation);
CREATE INDEX ix_region_province_code ON public.region USING btree (province_code);
CREATE UNIQUE INDEX ix_scenario_region_code_plan_id_name ON public.scenario USING btree (region_code, plan_id, name);
CREATE INDEX ix_schedule_region_code_plan_id_made_at_utc ON public.schedule USING btree (region_code, plan_id, made_at_utc);
CREATE INDEX ix_sign_in_link_account_id ON public.sign_in_link USING btree (account_id);
CREATE UNIQUE INDEX ix_sign_in_link_token_hash ON public.sign_in_link USING btree (token_hash);
CREATE INDEX ix_sign_in_session_account_id_last_seen_at_utc ON public.sign_in_session USING btree (account_id, last_seen_at_utc);
CREATE INDEX ix_stored_receipt_region_code_at_utc ON public.stored_receipt USING btree (region_code, at_utc);
CREATE INDEX ix_supporting_agency_region_code_agency_id ON public.supporting_agency USING btree (region_code, agency_id);
CREATE INDEX ix_value_curve_region_code_schedule_id_made_at_utc ON public.value_curve USING btree (region_code, schedule_id, made_at_utc);
ALTER TABLE ONLY public.action_step
    ADD CONSTRAINT fk_action_step_programme_programme_id FOREIGN KEY (region_code, programme_id) REFERENCES public.programme(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.agency
    ADD CONSTRAINT fk_agency_region_region_code FOREIGN KEY (region_code) REFERENCES public.region(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT fk_api_key_account_responsible_id FOREIGN KEY (responsible_id) REFERENCES public.account(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.book_edition
    ADD CONSTRAINT fk_book_edition_plan_plan_id FOREIGN KEY (region_code, plan_id) REFERENCES public.plan(region_code, id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.book
    ADD CONSTRAINT fk_book_plan_plan_id FOREIGN KEY (region_code, plan_id) REFERENCES public.plan(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.cost_line
    ADD CONSTRAINT fk_cost_line_programme_programme_id FOREIGN KEY (region_code, programme_id) REFERENCES public.programme(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.dependency
    ADD CONSTRAINT fk_dependency_programme_programme_id FOREIGN KEY (region_code, programme_id) REFERENCES public.programme(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.dimension
    ADD CONSTRAINT fk_dimension_dimension_set_set_code FOREIGN KEY (set_code) REFERENCES public.dimension_set(code) ON DELETE CASCADE;
ALTER TABLE ONLY public.goal
    ADD CONSTRAINT fk_goal_plan_plan_id FOREIGN KEY (region_code, plan_id) REFERENCES public.plan(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT fk_indicator_programme_programme_id FOREIGN KEY (region_code, programme_id) REFERENCES public.programme(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.indicator_target
    ADD CONSTRAINT fk_indicator_target_indicator_indicator_id FOREIGN KEY (region_code, indicator_id) REFERENCES public.indicator(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.medium_term_indicator
    ADD CONSTRAINT fk_medium_term_indicator_medium_term_programme_programme_id FOREIGN KEY (region_code, programme_id) REFERENCES public.medium_term_programme(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.medium_term_plan
    ADD CONSTRAINT fk_medium_term_plan_region_region_code FOREIGN KEY (region_code) REFERENCES public.region(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.medium_term_programme
    ADD CONSTRAINT fk_medium_term_programme_agency_agency_id FOREIGN KEY (region_code, agency_id) REFERENCES public.agency(region_code, id);
ALTER TABLE ONLY public.medium_term_programme
    ADD CONSTRAINT fk_medium_term_programme_medium_term_plan_plan_id FOREIGN KEY (region_code, plan_id) REFERENCES public.medium_term_plan(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.medium_term_target
    ADD CONSTRAINT fk_medium_term_target_medium_term_indicator_indicator_id FOREIGN KEY (region_code, indicator_id) REFERENCES public.medium_term_indicator(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_account_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_region_region_code FOREIGN KEY (region_code) REFERENCES public.region(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mission
    ADD CONSTRAINT fk_mission_plan_plan_id FOREIGN KEY (region_code, plan_id) REFERENCES public.plan(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.narrative
    ADD CONSTRAINT fk_narrative_agency_owner_agency_id FOREIGN KEY (region_code, owner_agency_id) REFERENCES public.agency(region_code, id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.narrative
    ADD CONSTRAINT fk_narrative_plan_plan_id FOREIGN KEY (region_code, plan_id) REFERENCES public.plan(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.nomenclature_entry
    ADD CONSTRAINT fk_nomenclature_entry_reference_edition_edition_id FOREIGN KEY (edition_id) REFERENCES public.reference_edition(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.outside_identity
    ADD CONSTRAINT fk_outside_identity_account_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT fk_passkey_account_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.plan_ceiling
    ADD CONSTRAINT fk_plan_ceiling_plan_plan_id FOREIGN KEY (region_code, plan_id) REFERENCES public.plan(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.plan
    ADD CONSTRAINT fk_plan_dimension_set_dimension_set_code FOREIGN KEY (dimension_set_code) REFERENCES public.dimension_set(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.plan
    ADD CONSTRAINT fk_plan_region_region_code FOREIGN KEY (region_code) REFERENCES public.region(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.programme
    ADD CONSTRAINT fk_programme_agency_lead_agency_id FOREIGN KEY (region_code, lead_agency_id) REFERENCES public.agency(region_code, id);
ALTER TABLE ONLY public.programme
    ADD CONSTRAINT fk_programme_goal_goal_id FOREIGN KEY (region_code, goal_id) REFERENCES public.goal(region_code, id);
ALTER TABLE ONLY public.programme
    ADD CONSTRAINT fk_programme_plan_plan_id FOREIGN KEY (region_code, plan_id) REFERENCES public.plan(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.programme_scores
    ADD CONSTRAINT fk_programme_scores_programme_programme_id FOREIGN KEY (region_code, programme_id) REFERENCES public.programme(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.region_entry
    ADD CONSTRAINT fk_region_entry_reference_edition_edition_id FOREIGN KEY (edition_id) REFERENCES public.reference_edition(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.scenario
    ADD CONSTRAINT fk_scenario_plan_plan_id FOREIGN KEY (region_code, plan_id) REFERENCES public.plan(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT fk_schedule_plan_plan_id FOREIGN KEY (region_code, plan_id) REFERENCES public.plan(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sign_in_link
    ADD CONSTRAINT fk_sign_in_link_account_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sign_in_session
    ADD CONSTRAINT fk_sign_in_session_account_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sub_dimension
    ADD CONSTRAINT fk_sub_dimension_dimension_dimension_code FOREIGN KEY (set_code, dimension_code) REFERENCES public.dimension(set_code, code) ON DELETE CASCADE;
ALTER TABLE ONLY public.supporting_agency
    ADD CONSTRAINT fk_supporting_agency_agency_agency_id FOREIGN KEY (region_code, agency_id) REFERENCES public.agency(region_code, id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.supporting_agency
    ADD CONSTRAINT fk_supporting_agency_programme_programme_id FOREIGN KEY (region_code, programme_id) REFERENCES public.programme(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.value_curve
    ADD CONSTRAINT fk_value_curve_schedule_schedule_id FOREIGN KEY (region_code, schedule_id) REFERENCES public.schedule(region_code, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.value_instrument
    ADD CONSTRAINT fk_value_instrument_plan_plan_id FOREIGN KEY (region_code, plan_id) REFERENCES public.plan(region_code, id) ON DELETE CASCADE;
