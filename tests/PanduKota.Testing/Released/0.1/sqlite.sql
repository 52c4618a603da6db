PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY,
    "Timestamp" TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
INSERT INTO __EFMigrationsHistory VALUES('20261122063254_First','10.0.14');
INSERT INTO __EFMigrationsHistory VALUES('20261122065914_AgencyVersion','10.0.14');
INSERT INTO __EFMigrationsHistory VALUES('20261122092312_Naskah','10.0.14');
INSERT INTO __EFMigrationsHistory VALUES('20261122094800_People','10.0.14');
INSERT INTO __EFMigrationsHistory VALUES('20261122095900_Drafts','10.0.14');
INSERT INTO __EFMigrationsHistory VALUES('20261122100419_EdisiBuku','10.0.14');
INSERT INTO __EFMigrationsHistory VALUES('20261122101710_Scenarios','10.0.14');
CREATE TABLE IF NOT EXISTS "change" (
    "id" TEXT NOT NULL CONSTRAINT "pk_change" PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "region_code" TEXT NULL,
    "at_utc" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "fields_json" TEXT NOT NULL,
    "why" TEXT NULL,
    "hash" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL
);
INSERT INTO change VALUES('01A2036F-0DD2-7D0C-A8F0-060D263FFFB6',1,NULL,'2026-11-22 13:25:39.41','root','reference.install-dimensions','reference','dimension-sets','{"2017":[null,"Added"],"2017/BRA":[null,"Added"],"2017/BRA/BRA-1":[null,"Added"],"2017/BRA/BRA-2":[null,"Added"],"2017/BRA/BRA-3":[null,"Added"],"2017/ECO":[null,"Added"],"2017/ECO/ECO-1":[null,"Added"],"2017/ECO/ECO-2":[null,"Added"],"2017/ECO/ECO-3":[null,"Added"],"2017/ENV":[null,"Added"],"2017/ENV/ENV-1":[null,"Added"],"2017/ENV/ENV-2":[null,"Added"],"2017/ENV/ENV-3":[null,"Added"],"2017/GOV":[null,"Added"],"2017/GOV/GOV-1":[null,"Added"],"2017/GOV/GOV-2":[null,"Added"],"2017/GOV/GOV-3":[null,"Added"],"2017/LIV":[null,"Added"],"2017/LIV/LIV-1":[null,"Added"],"2017/LIV/LIV-2":[null,"Added"],"2017/LIV/LIV-3":[null,"Added"],"2017/SOC":[null,"Added"],"2017/SOC/SOC-1":[null,"Added"],"2017/SOC/SOC-2":[null,"Added"],"2017/SOC/SOC-3":[null,"Added"],"2026":[null,"Added"],"2026/EKO":[null,"Added"],"2026/KHD":[null,"Added"],"2026/LNG":[null,"Added"],"2026/MOB":[null,"Added"],"2026/MSY":[null,"Added"],"2026/TKB":[null,"Added"]}',NULL,'ed1055a8b6b84d701ad61c922a0a7cc7a8d870dd355c9f92c29498638e13a44f','0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO change VALUES('01A2036F-0F8C-765D-AF7E-0CAEA7B16524',2,NULL,'2026-11-22 13:25:39.852','root','reference.import-regions','reference','01a2036f-0e34-7c41-b311-18e5acad4afa','{"Regulation":[null,"Kepmendagri 300.2.2-2430/2025"],"Rows":[null,552]}',NULL,'f4d7dfaa7ca641d59ad4c14760fc94490d35cf2d348242b78a65526113cc252c','ed1055a8b6b84d701ad61c922a0a7cc7a8d870dd355c9f92c29498638e13a44f');
INSERT INTO change VALUES('01A2036F-0FC6-771D-865B-93CF0DD5AA4D',3,NULL,'2026-11-22 13:25:39.91','root','reference.import-nomenclature','reference','01a2036f-0f9c-7ac1-843b-e6a021af11aa','{"Regulation":[null,"Kepmendagri 050-3708/2020"],"Rows":[null,507]}',NULL,'a95d9e1efc4a3ec8122895518ea4bca4f4304f22581f37da932f6b5465a3c9a2','f4d7dfaa7ca641d59ad4c14760fc94490d35cf2d348242b78a65526113cc252c');
INSERT INTO change VALUES('01A2036F-107F-7DE8-B12C-AD936F2A66F0',4,'99.01','2026-11-22 13:25:40.095','root','region.install-sample','region','99.01','{"Agencies[Asosiasi Penenun Serunai]":[null,{"Name":"Asosiasi Penenun Serunai","ShortName":"Aspeni","Number":"40","Kind":"External","Fields":[]}],"Agencies[Badan Kepegawaian dan Pengembangan Sumber Daya Manusia]":[null,{"Name":"Badan Kepegawaian dan Pengembangan Sumber Daya Manusia","ShortName":"BKPSDM","Number":"7","Kind":"Agency","Fields":["5.03","5.04"]}],"Agencies[Badan Kesatuan Bangsa dan Politik]":[null,{"Name":"Badan Kesatuan Bangsa dan Politik","ShortName":"Kesbangpol","Number":"8","Kind":"Agency","Fields":["8.01"]}],"Agencies[Badan Keuangan dan Aset Daerah]":[null,{"Name":"Badan Keuangan dan Aset Daerah","ShortName":"BKAD","Number":"5","Kind":"Agency","Fields":["5.02"]}],"Agencies[Badan Penanggulangan Bencana Daerah]":[null,{"Name":"Badan Penanggulangan Bencana Daerah","ShortName":"BPBD","Number":"9","Kind":"Agency","Fields":["1.05"]}],"Agencies[Badan Pendapatan Daerah]":[null,{"Name":"Badan Pendapatan Daerah","ShortName":"Bapenda","Number":"6","Kind":"Agency","Fields":["5.02"]}],"Agencies[Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah]":[null,{"Name":"Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah","ShortName":"Bapperida","Number":"4","Kind":"Agency","Fields":["5.01","5.05"]}],"Agencies[Bank Pembangunan Contoh]":[null,{"Name":"Bank Pembangunan Contoh","ShortName":"Bank Contoh","Number":"38","Kind":"External","Fields":[]}],"Agencies[Dinas Kebudayaan]":[null,{"Name":"Dinas Kebudayaan","ShortName":"Disbud","Number":"28","Kind":"Agency","Fields":["2.22"]}],"Agencies[Dinas Kepemudaan dan Olahraga]":[null,{"Name":"Dinas Kepemudaan dan Olahraga","ShortName":"Dispora","Number":"27","Kind":"Agency","Fields":["2.19"]}],"Agencies[Dinas Kependudukan dan Pencatatan Sipil]":[null,{"Name":"Dinas Kependudukan dan Pencatatan Sipil","ShortName":"Disdukcapil","Number":"21","Kind":"Agency","Fields":["2.12"]}],"Agencies[Dinas Kesehatan]":[null,{"Name":"Dinas Kesehatan","ShortName":"Dinkes","Number":"11","Kind":"Agency","Fields":["1.02"]}],"Agencies[Dinas Ketahanan Pangan dan Perikanan]":[null,{"Name":"Dinas Ketahanan Pangan dan Perikanan","ShortName":"DKPP","Number":"19","Kind":"Agency","Fields":["2.09","3.25"]}],"Agencies[Dinas Komunikasi, Informatika, Statistik, dan Persandian]":[null,{"Name":"Dinas Komunikasi, Informatika, Statistik, dan Persandian","ShortName":"Diskominfo","Number":"24","Kind":"Agency","Fields":["2.16","2.20","2.21"]}],"Agencies[Dinas Koperasi dan Usaha Mikro]":[null,{"Name":"Dinas Koperasi dan Usaha Mikro","ShortName":"Dinkop UM","Number":"25","Kind":"Agency","Fields":["2.17"]}],"Agencies[Dinas Lingkungan Hidup]":[null,{"Name":"Dinas Lingkungan Hidup","ShortName":"DLH","Number":"20","Kind":"Agency","Fields":["2.11","3.28"]}],"Agencies[Dinas Pariwisata dan Ekonomi Kreatif]":[null,{"Name":"Dinas Pariwisata dan Ekonomi Kreatif","ShortName":"Disparekraf","Number":"30","Kind":"Agency","Fields":["3.26"]}],"Agencies[Dinas Pekerjaan Umum dan Penataan Ruang]":[null,{"Name":"Dinas Pekerjaan Umum dan Penataan Ruang","ShortName":"DPUPR","Number":"13","Kind":"Agency","Fields":["1.03"]}],"Agencies[Dinas Pemberdayaan Masyarakat dan Desa]":[null,{"Name":"Dinas Pemberdayaan Masyarakat dan Desa","ShortName":"DPMD","Number":"22","Kind":"Agency","Fields":["2.13"]}],"Agencies[Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana]":[null,{"Name":"Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana","ShortName":"DP3AKB","Number":"18","Kind":"Agency","Fields":["2.08","2.14"]}],"Agencies[Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu]":[null,{"Name":"Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu","ShortName":"DPMPTSP","Number":"26","Kind":"Agency","Fields":["2.18"]}],"Agencies[Dinas Pendidikan]":[null,{"Name":"Dinas Pendidikan","ShortName":"Disdik","Number":"10","Kind":"Agency","Fields":["1.01"]}],"Agencies[Dinas Perdagangan dan Perindustrian]":[null,{"Name":"Dinas Perdagangan dan Perindustrian","ShortName":"Disdagrin","Number":"32","Kind":"Agency","Fields":["3.30","3.31"]}],"Agencies[Dinas Perhubungan]":[null,{"Name":"Dinas Perhubungan","ShortName":"Dishub","Number":"23","Kind":"Agency","Fields":["2.15"]}],"Agencies[Dinas Perpustakaan dan Kearsipan]":[null,{"Name":"Dinas Perpustakaan dan Kearsipan","ShortName":"Dispusip","Number":"29","Kind":"Agency","Fields":["2.23","2.24"]}],"Agencies[Dinas Pertanian]":[null,{"Name":"Dinas Pertanian","ShortName":"Distan","Number":"31","Kind":"Agency","Fields":["3.27"]}],"Agencies[Dinas Perumahan, Kawasan Permukiman, dan Pertanahan]":[null,{"Name":"Dinas Perumahan, Kawasan Permukiman, dan Pertanahan","ShortName":"Disperkim","Number":"14","Kind":"Agency","Fields":["1.04","2.10"]}],"Agencies[Dinas Sosial]":[null,{"Name":"Dinas Sosial","ShortName":"Dinsos","Number":"16","Kind":"Agency","Fields":["1.06"]}],"Agencies[Dinas Tenaga Kerja dan Transmigrasi]":[null,{"Name":"Dinas Tenaga Kerja dan Transmigrasi","ShortName":"Disnakertrans","Number":"17","Kind":"Agency","Fields":["2.07","3.32"]}],"Agencies[Inspektorat Daerah]":[null,{"Name":"Inspektorat Daerah","ShortName":"Inspektorat","Number":"3","Kind":"Agency","Fields":["6.01"]}],"Agencies[Kecamatan Bukit Sarai]":[null,{"Name":"Kecamatan Bukit Sarai","ShortName":"Kec. Bukit Sarai","Number":"35","Kind":"District","Fields":["7.01"]}],"Agencies[Kecamatan Hulu Karsa]":[null,{"Name":"Kecamatan Hulu Karsa","ShortName":"Kec. Hulu Karsa","Number":"36","Kind":"District","Fields":["7.01"]}],"Agencies[Kecamatan Laruna]":[null,{"Name":"Kecamatan Laruna","ShortName":"Kec. Laruna","Number":"34","Kind":"District","Fields":["7.01"]}],"Agencies[Kecamatan Wangunsari]":[null,{"Name":"Kecamatan Wangunsari","ShortName":"Kec. Wangunsari","Number":"33","Kind":"District","Fields":["7.01"]}],"Agencies[Relawan TIK Tanah Contoh]":[null,{"Name":"Relawan TIK Tanah Contoh","ShortName":"Relawan TIK","Number":"39","Kind":"External","Fields":[]}],"Agencies[Rumah Sakit Umum Daerah Wangunsari]":[null,{"Name":"Rumah Sakit Umum Daerah Wangunsari","ShortName":"RSUD Wangunsari","Number":"12","Kind":"Agency","Fields":["1.02"]}],"Agencies[Satuan Polisi Pamong Praja dan Pemadam Kebakaran]":[null,{"Name":"Satuan Polisi Pamong Praja dan Pemadam Kebakaran","ShortName":"Satpol PP Damkar","Number":"15","Kind":"Agency","Fields":["1.05"]}],"Agencies[Sekretariat Daerah]":[null,{"Name":"Sekretariat Daerah","ShortName":"Setda","Number":"1","Kind":"Agency","Fields":["4.01"]}],"Agencies[Sekretariat Dewan Perwakilan Rakyat Daerah]":[null,{"Name":"Sekretariat Dewan Perwakilan Rakyat Daerah","ShortName":"Setwan","Number":"2","Kind":"Agency","Fields":["4.02"]}],"Agencies[Universitas Wangun Raya]":[null,{"Name":"Universitas Wangun Raya","ShortName":"UWR","Number":"37","Kind":"External","Fields":[]}],"Name":[null,"Kabupaten Tanah Contoh"]}','Pemasangan daerah contoh','ae0406ee488d97eba604eeff061cd03b45eac10b2f2c911be2863c9a3698df32','a95d9e1efc4a3ec8122895518ea4bca4f4304f22581f37da932f6b5465a3c9a2');
INSERT INTO change VALUES('01A2036F-10F7-7A6D-9D56-E5D6DDABD817',5,'99.01','2026-11-22 13:25:40.215','root','plan.create','plan','01a2036f-10c3-7a0b-86e9-873d741f6cf3','{"DimensionSet":[null,"2017"],"FirstYear":[null,2026],"Name":[null,"Rencana Induk Kota Cerdas Kabupaten Tanah Contoh 2026–2035"],"Years":[null,10]}','Pemasangan daerah contoh','4922698e540b4826997c7f5a50592d49f8d2c69e6ecbc886e24f939517d8471e','ae0406ee488d97eba604eeff061cd03b45eac10b2f2c911be2863c9a3698df32');
INSERT INTO change VALUES('01A2036F-1232-73D1-A66D-420F53D65616',6,'99.01','2026-11-22 13:25:40.53','root','plan.edit','plan','01a2036f-10c3-7a0b-86e9-873d741f6cf3','{"Ceilings[2026 APBD]":[null,44600000000],"Ceilings[2026 APBN/DAK]":[null,20500000000],"Ceilings[2026]":[null,63240500000],"Ceilings[2027 APBD]":[null,47950000000],"Ceilings[2027 APBN/DAK]":[null,23600000000],"Ceilings[2027]":[null,70412000000],"Ceilings[2028 APBD]":[null,49800000000],"Ceilings[2028 APBN/DAK]":[null,21800000000],"Ceilings[2028]":[null,71405750000],"Ceilings[2029 APBD]":[null,56200000000],"Ceilings[2029 APBN/DAK]":[null,18900000000],"Ceilings[2029]":[null,68630000000],"Ceilings[2030 APBD]":[null,55900000000],"Ceilings[2030 APBN/DAK]":[null,17200000000],"Ceilings[2030]":[null,71118250000],"Ceilings[2031 APBD]":[null,56800000000],"Ceilings[2031 APBN/DAK]":[null,16800000000],"Ceilings[2031]":[null,72204600000],"Ceilings[2032 APBD]":[null,55400000000],"Ceilings[2032 APBN/DAK]":[null,16500000000],"Ceilings[2032]":[null,73320000000],"Ceilings[2033 APBD]":[null,57200000000],"Ceilings[2033 APBN/DAK]":[null,16500000000],"Ceilings[2033]":[null,75936400000],"Ceilings[2034 APBD]":[null,57900000000],"Ceilings[2034 APBN/DAK]":[null,16500000000],"Ceilings[2034]":[null,77318750000],"Ceilings[2035 APBD]":[null,58400000000],"Ceilings[2035 APBN/DAK]":[null,16500000000],"Ceilings[2035]":[null,78500000000],"Goals[S10]":[null,{"Code":"S10","Words":"Warga terampil digital dan gemar belajar","MissionNumber":3,"Indicator":"Indeks Masyarakat Digital Indonesia","Unit":"indeks","Baseline":"39,62","Target":"60,00","Id":null}],"Goals[S11]":[null,{"Code":"S11","Words":"Warga aman dari bencana, kejahatan, dan kabar bohong","MissionNumber":3,"Indicator":"Waktu tanggap darurat rata-rata","Unit":"menit","Baseline":"34","Target":"12","Id":null}],"Goals[S12]":[null,{"Code":"S12","Words":"Ruang tertata, angkutan pasti, dan semua desa bersinyal","MissionNumber":4,"Indicator":"Desa tanpa sinyal (blankspot)","Unit":"desa","Baseline":"27","Target":"0","Id":null}],"Goals[S13]":[null,{"Code":"S13","Words":"Danau, hutan, dan sumber air terjaga","MissionNumber":5,"Indicator":"Indeks Kualitas Lingkungan Hidup","Unit":"indeks","Baseline":"66,84","Target":"76,00","Id":null}],"Goals[S14]":[null,{"Code":"S14","Words":"Sampah habis di sumbernya dan energi dipakai hemat","MissionNumber":5,"Indicator":"Sampah yang terkelola","Unit":"%","Baseline":"48,3","Target":"95,0","Id":null}],"Goals[S1]":[null,{"Code":"S1","Words":"Urusan warga selesai tanpa bolak-balik","MissionNumber":1,"Indicator":"Indeks Kepuasan Masyarakat","Unit":"indeks","Baseline":"82,41","Target":"91,00","Id":null}],"Goals[S2]":[null,{"Code":"S2","Words":"Perangkat daerah bekerja dengan satu data dan sistem yang saling terhubung","MissionNumber":1,"Indicator":"Indeks SPBE","Unit":"indeks","Baseline":"2,71","Target":"4,20","Id":null}],"Goals[S3]":[null,{"Code":"S3","Words":"Kebijakan disusun dari data dan suara warga","MissionNumber":1,"Indicator":"Peraturan daerah dan peraturan bupati baru yang disertai naskah data","Unit":"%","Baseline":"18","Target":"90","Id":null}],"Goals[S4]":[null,{"Code":"S4","Words":"Danau Laruna dan kampung tenun Serunai dikenal dan didatangi","MissionNumber":2,"Indicator":"Kunjungan wisatawan dalam setahun","Unit":"kunjungan","Baseline":"186.400","Target":"425.000","Id":null}],"Goals[S5]":[null,{"Code":"S5","Words":"Usaha betah berinvestasi dan wajah kota pasar tertata","MissionNumber":2,"Indicator":"Nilai realisasi investasi dalam setahun","Unit":"miliar rupiah","Baseline":"214,6","Target":"540,0","Id":null}],"Goals[S6]":[null,{"Code":"S6","Words":"Usaha mikro, kopi, dan tenun naik kelas","MissionNumber":2,"Indicator":"Usaha mikro yang berjualan lewat kanal digital","Unit":"%","Baseline":"12,6","Target":"55,0","Id":null}],"Goals[S7]":[null,{"Code":"S7","Words":"Warga miskin dan penganggur berkurang","MissionNumber":2,"Indicator":"Persentase penduduk miskin","Unit":"%","Baseline":"11,83","Target":"6,50","Id":null}],"Goals[S8]":[null,{"Code":"S8","Words":"Belanja warga dan penerimaan daerah serba nontunai","MissionNumber":2,"Indicator":"Penerimaan asli daerah yang dibayar nontunai","Unit":"%","Baseline":"31,2","Target":"95,0","Id":null}],"Goals[S9]":[null,{"Code":"S9","Words":"Warga sehat sejak lahir dan mudah berobat","MissionNumber":3,"Indicator":"Prevalensi stunting balita","Unit":"%","Baseline":"21,7","Target":"9,0","Id":null}],"Missions[1]":[null,"Menghadirkan layanan pemerintah yang mudah, cepat, dan dipercaya sampai ke desa."],"Missions[2]":[null,"Menguatkan ekonomi rakyat dari pasar, kopi, tenun, dan wisata danau."],"Missions[3]":[null,"Menyehatkan, mencerdaskan, dan melindungi warga di setiap kecamatan."],"Missions[4]":[null,"Menghubungkan desa dan kota dengan ruang yang tertata, angkutan yang pasti, dan sinyal yang andal."],"Missions[5]":[null,"Menjaga danau, hutan, dan udara, serta mengelola sampah dan energi dengan hemat."],"Vision":["","Tanah Contoh yang melayani, terhubung, dan lestari: danaunya jernih, pasarnya ramai, desanya tersambung."]}','Pemasangan daerah contoh','88e3892980d37fb6e651f318d2a04741e588c2e9c7f8d2829f459ebd817b9cc8','4922698e540b4826997c7f5a50592d49f8d2c69e6ecbc886e24f939517d8471e');
INSERT INTO change VALUES('01A2036F-1556-7878-AFEC-0D955462ACC6',7,'99.01','2026-11-22 13:25:41.334','root','medium-term.import','medium-term-plan','01a2036f-13ee-79d3-9fab-23e058a4bff3','{"Ceiling[2025]":[null,368962721000],"Ceiling[2026]":[null,381885779300],"Ceiling[2027]":[null,394743895300],"Ceiling[2028]":[null,407412181500],"Ceiling[2029]":[null,421043498000],"FileHash":[null,"78d663f82b9e031120dd0c1a25fc532ca15f6f8f7cea33b5eb4b8237769ad3df"],"FileName":[null,"rpjmd-2025-2029.csv"],"FirstYear":[null,2025],"Indicators":[null,75],"Kind":[null,"Rpjmd"],"LastYear":[null,2029],"Programmes":[null,45],"Version":[null,1]}','Pemasangan daerah contoh','f4ab13a34a6eef64d2981b66f39af577eac0647992800b42eaa6f8bfedfb80b8','88e3892980d37fb6e651f318d2a04741e588c2e9c7f8d2829f459ebd817b9cc8');
INSERT INTO change VALUES('01A2036F-19DA-7843-B0D8-45C56585ACD2',8,'99.01','2026-11-22 13:25:42.49','root','programme.import','plan','01a2036f-10c3-7a0b-86e9-873d741f6cf3','{"01a2036f-17ed-7c52-8f91-6a843c00034e/Code":[null,"P-001"],"01a2036f-17ed-7c52-8f91-6a843c00034e/Name":[null,"Antre dari Rumah di Mal Pelayanan Publik"],"01a2036f-17ed-7c52-8f91-6a843c00034e/Version":[0,1],"01a2036f-18ca-7ec1-9f39-93d68ee9409d/Code":[null,"P-002"],"01a2036f-18ca-7ec1-9f39-93d68ee9409d/Name":[null,"Mal Pelayanan Publik Lengkap 28 Instansi"],"01a2036f-18ca-7ec1-9f39-93d68ee9409d/Version":[0,1],"01a2036f-18db-79b5-baee-349d54121796/Code":[null,"P-003"],"01a2036f-18db-79b5-baee-349d54121796/Name":[null,"Surat Desa Selesai di Balai Desa"],"01a2036f-18db-79b5-baee-349d54121796/Version":[0,1],"01a2036f-18e5-75c2-afca-b4d9fbb3160d/Code":[null,"P-004"],"01a2036f-18e5-75c2-afca-b4d9fbb3160d/Name":[null,"Loket Keliling Danau dan Gunung"],"01a2036f-18e5-75c2-afca-b4d9fbb3160d/Version":[0,1],"01a2036f-18e7-7134-82e7-99171d812a6b/Code":[null,"P-007"],"01a2036f-18e7-7134-82e7-99171d812a6b/Name":[null,"Satu Pintu Data Perangkat Daerah"],"01a2036f-18e7-7134-82e7-99171d812a6b/Version":[0,1],"01a2036f-18e7-7869-a8d0-3ad78445e264/Code":[null,"P-006"],"01a2036f-18e7-7869-a8d0-3ad78445e264/Name":[null,"Sehari Jadi di Kantor Kecamatan"],"01a2036f-18e7-7869-a8d0-3ad78445e264/Version":[0,1],"01a2036f-18e7-7f96-9df3-b4992f016ef2/Code":[null,"P-005"],"01a2036f-18e7-7f96-9df3-b4992f016ef2/Name":[null,"Satu Aplikasi Warga Tanah Contoh"],"01a2036f-18e7-7f96-9df3-b4992f016ef2/Version":[0,1],"01a2036f-18e8-7024-a087-700356563e68/Code":[null,"P-008"],"01a2036f-18e8-7024-a087-700356563e68/Name":[null,"Penghubung Layanan Antarperangkat Daerah"],"01a2036f-18e8-7024-a087-700356563e68/Version":[0,1],"01a2036f-18e8-7ac9-98c5-7bd3491e6537/Code":[null,"P-010"],"01a2036f-18e8-7ac9-98c5-7bd3491e6537/Name":[null,"Talenta Digital Aparatur"],"01a2036f-18e8-7ac9-98c5-7bd3491e6537/Version":[0,1],"01a2036f-18e8-7f4a-8a43-28138570cb0f/Code":[null,"P-009"],"01a2036f-18e8-7f4a-8a43-28138570cb0f/Name":[null,"Naskah Dinas Tanpa Kertas"],"01a2036f-18e8-7f4a-8a43-28138570cb0f/Version":[0,1],"01a2036f-18e9-7ef0-9d36-39473a5d39ef/Code":[null,"P-011"],"01a2036f-18e9-7ef0-9d36-39473a5d39ef/Name":[null,"Ekosistem Kabupaten Cerdas"],"01a2036f-18e9-7ef0-9d36-39473a5d39ef/Version":[0,1],"01a2036f-18ed-7490-a7b5-f1f703b1bd59/Code":[null,"P-012"],"01a2036f-18ed-7490-a7b5-f1f703b1bd59/Name":[null,"Pengawasan Intern Berbasis Data"],"01a2036f-18ed-7490-a7b5-f1f703b1bd59/Version":[0,1],"01a2036f-18ee-74b8-b668-ae1fdab78d7d/Code":[null,"P-015"],"01a2036f-18ee-74b8-b668-ae1fdab78d7d/Name":[null,"Ruang Dengar DPRD"],"01a2036f-18ee-74b8-b668-ae1fdab78d7d/Version":[0,1],"01a2036f-18ee-7744-b038-35a55e051a45/Code":[null,"P-014"],"01a2036f-18ee-7744-b038-35a55e051a45/Name":[null,"Naskah Data untuk Setiap Peraturan"],"01a2036f-18ee-7744-b038-35a55e051a45/Version":[0,1],"01a2036f-18ee-79b7-b2cf-85168d0d5f2b/Code":[null,"P-013"],"01a2036f-18ee-79b7-b2cf-85168d0d5f2b/Name":[null,"Usulan Desa Terlacak sampai Anggaran"],"01a2036f-18ee-79b7-b2cf-85168d0d5f2b/Version":[0,1],"01a2036f-18ee-7d61-9283-92f734cb8c6f/Code":[null,"P-016"],"01a2036f-18ee-7d61-9283-92f734cb8c6f/Name":[null,"Kalender Wisata Danau Laruna"],"01a2036f-18ee-7d61-9283-92f734cb8c6f/Version":[0,1],"01a2036f-18ef-73c3-84c3-94714ae46a45/Code":[null,"P-018"],"01a2036f-18ef-73c3-84c3-94714ae46a45/Name":[null,"Dermaga dan Tiket Terpadu Danau"],"01a2036f-18ef-73c3-84c3-94714ae46a45/Version":[0,1],"01a2036f-18ef-77cc-b21b-f12b34f791b7/Code":[null,"P-019"],"01a2036f-18ef-77cc-b21b-f12b34f791b7/Name":[null,"Festival Panen Kopi Bukit Sarai"],"01a2036f-18ef-77cc-b21b-f12b34f791b7/Version":[0,1],"01a2036f-18ef-7807-9361-75d4c70c43fd/Code":[null,"P-017"],"01a2036f-18ef-7807-9361-75d4c70c43fd/Name":[null,"Desa Wisata Tenun Serunai"],"01a2036f-18ef-7807-9361-75d4c70c43fd/Version":[0,1],"01a2036f-18f0-703a-90c6-1fc2bc56ced3/Code":[null,"P-020"],"01a2036f-18f0-703a-90c6-1fc2bc56ced3/Name":[null,"Peta Peluang Investasi Siap Tawar"],"01a2036f-18f0-703a-90c6-1fc2bc56ced3/Version":[0,1],"01a2036f-18f0-7805-82e0-f6d0a629c5e9/Code":[null,"P-022"],"01a2036f-18f0-7805-82e0-f6d0a629c5e9/Name":[null,"Rumah Ekspor Wangunsari"],"01a2036f-18f0-7805-82e0-f6d0a629c5e9/Version":[0,1],"01a2036f-18f0-7f3c-a49e-bce8fabbac95/Code":[null,"P-021"],"01a2036f-18f0-7f3c-a49e-bce8fabbac95/Name":[null,"Jenama Kopi Sarai dan Tenun Serunai"],"01a2036f-18f0-7f3c-a49e-bce8fabbac95/Version":[0,1],"01a2036f-18f1-7a66-a4ea-f550d40af9f1/Code":[null,"P-024"],"01a2036f-18f1-7a66-a4ea-f550d40af9f1/Name":[null,"Penataan Tepi Danau Kota Laruna"],"01a2036f-18f1-7a66-a4ea-f550d40af9f1/Version":[0,1],"01a2036f-18f1-7be2-97be-eaa106f790ff/Code":[null,"P-023"],"01a2036f-18f1-7be2-97be-eaa106f790ff/Name":[null,"Forum Usaha Kota Pasar"],"01a2036f-18f1-7be2-97be-eaa106f790ff/Version":[0,1],"01a2036f-18f5-7dbb-b53b-25897160ee0f/Code":[null,"P-025"],"01a2036f-18f5-7dbb-b53b-25897160ee0f/Name":[null,"Satu Muka Papan Nama dan Penunjuk Arah"],"01a2036f-18f5-7dbb-b53b-25897160ee0f/Version":[0,1],"01a2036f-18f6-70ff-8688-4979089dbeb5/Code":[null,"P-028"],"01a2036f-18f6-70ff-8688-4979089dbeb5/Name":[null,"Sentra Olah Kopi Petik Merah"],"01a2036f-18f6-70ff-8688-4979089dbeb5/Version":[0,1],"01a2036f-18f6-721f-9548-f86269d83e79/Code":[null,"P-029"],"01a2036f-18f6-721f-9548-f86269d83e79/Name":[null,"Rumah Produksi Tenun Bersama"],"01a2036f-18f6-721f-9548-f86269d83e79/Version":[0,1],"01a2036f-18f6-7362-9a44-702558a8477f/Code":[null,"P-026"],"01a2036f-18f6-7362-9a44-702558a8477f/Name":[null,"Taman Kota Ramah Anak"],"01a2036f-18f6-7362-9a44-702558a8477f/Version":[0,1],"01a2036f-18f6-79a9-afe3-424f129760a9/Code":[null,"P-027"],"01a2036f-18f6-79a9-afe3-424f129760a9/Name":[null,"Kabel Rapi Wangunsari"],"01a2036f-18f6-79a9-afe3-424f129760a9/Version":[0,1],"01a2036f-18f7-7468-ab65-ab4f66927af3/Code":[null,"P-032"],"01a2036f-18f7-7468-ab65-ab4f66927af3/Name":[null,"Kluster Industri Kecil Simpang Pinang"],"01a2036f-18f7-7468-ab65-ab4f66927af3/Version":[0,1],"01a2036f-18f7-7735-84f6-4d107e5bd60c/Code":[null,"P-030"],"01a2036f-18f7-7735-84f6-4d107e5bd60c/Name":[null,"Kemasan dan Sertifikat Halal Usaha Mikro"],"01a2036f-18f7-7735-84f6-4d107e5bd60c/Version":[0,1],"01a2036f-18f7-776f-99e2-ec743b0bfff3/Code":[null,"P-031"],"01a2036f-18f7-776f-99e2-ec743b0bfff3/Name":[null,"Rantai Dingin Ikan Danau"],"01a2036f-18f7-776f-99e2-ec743b0bfff3/Version":[0,1],"01a2036f-18f8-7488-bf00-46c0091c63cc/Code":[null,"P-035"],"01a2036f-18f8-7488-bf00-46c0091c63cc/Name":[null,"Kelas Keahlian Kerja Jarak Jauh"],"01a2036f-18f8-7488-bf00-46c0091c63cc/Version":[0,1],"01a2036f-18f8-7572-ab12-16ae71ee07bc/Code":[null,"P-036"],"01a2036f-18f8-7572-ab12-16ae71ee07bc/Name":[null,"Lumbung Pangan Desa Tercatat"],"01a2036f-18f8-7572-ab12-16ae71ee07bc/Version":[0,1],"01a2036f-18f8-7752-b4dc-81bbb3552cfc/Code":[null,"P-034"],"01a2036f-18f8-7752-b4dc-81bbb3552cfc/Name":[null,"Bursa Kerja di Genggaman"],"01a2036f-18f8-7752-b4dc-81bbb3552cfc/Version":[0,1],"01a2036f-18f8-7e04-9577-5c3cb671c633/Code":[null,"P-033"],"01a2036f-18f8-7e04-9577-5c3cb671c633/Name":[null,"Data Keluarga Miskin Diperbarui Setiap Triwulan"],"01a2036f-18f8-7e04-9577-5c3cb671c633/Version":[0,1],"01a2036f-18f9-76a0-bc8e-3f148acef6ed/Code":[null,"P-037"],"01a2036f-18f9-76a0-bc8e-3f148acef6ed/Name":[null,"Ibu Berdaya dari Rumah"],"01a2036f-18f9-76a0-bc8e-3f148acef6ed/Version":[0,1],"01a2036f-1901-71be-932e-5918678f340f/Code":[null,"P-038"],"01a2036f-1901-71be-932e-5918678f340f/Name":[null,"QRIS Pasar Rakyat Wangunsari"],"01a2036f-1901-71be-932e-5918678f340f/Version":[0,1],"01a2036f-1902-71b0-9bed-cc8da4e6a12c/Code":[null,"P-042"],"01a2036f-1902-71b0-9bed-cc8da4e6a12c/Name":[null,"RDTR Digital Lima Kawasan"],"01a2036f-1902-71b0-9bed-cc8da4e6a12c/Version":[0,1],"01a2036f-1902-7a85-b664-1df87572df96/Code":[null,"P-039"],"01a2036f-1902-7a85-b664-1df87572df96/Name":[null,"Nontunai Delapan Belas Pasar Rakyat"],"01a2036f-1902-7a85-b664-1df87572df96/Version":[0,1],"01a2036f-1902-7c4d-87ba-b7a679eb2532/Code":[null,"P-041"],"01a2036f-1902-7c4d-87ba-b7a679eb2532/Name":[null,"Belanja Desa Nontunai"],"01a2036f-1902-7c4d-87ba-b7a679eb2532/Version":[0,1],"01a2036f-1902-7f35-8721-725ed1409d7b/Code":[null,"P-040"],"01a2036f-1902-7f35-8721-725ed1409d7b/Name":[null,"Pajak Daerah Sekali Sentuh"],"01a2036f-1902-7f35-8721-725ed1409d7b/Version":[0,1],"01a2036f-1903-74f5-bf4c-df7635dbf475/Code":[null,"P-043"],"01a2036f-1903-74f5-bf4c-df7635dbf475/Name":[null,"Kampung Tanpa Kumuh Rawa Elok"],"01a2036f-1903-74f5-bf4c-df7635dbf475/Version":[0,1],"01a2036f-1903-76c6-bff0-5ae1250f5c0d/Code":[null,"P-044"],"01a2036f-1903-76c6-bff0-5ae1250f5c0d/Name":[null,"Air Minum Aman Desa Hulu"],"01a2036f-1903-76c6-bff0-5ae1250f5c0d/Version":[0,1],"01a2036f-1903-7cc5-a79a-ec1b2a895743/Code":[null,"P-045"],"01a2036f-1903-7cc5-a79a-ec1b2a895743/Name":[null,"Satu Peta Tanah dan Bangunan"],"01a2036f-1903-7cc5-a79a-ec1b2a895743/Version":[0,1],"01a2036f-1904-731d-8396-0dab19ca7d5e/Code":[null,"P-047"],"01a2036f-1904-731d-8396-0dab19ca7d5e/Name":[null,"Akta Lahir sampai Bidan Desa"],"01a2036f-1904-731d-8396-0dab19ca7d5e/Version":[0,1],"01a2036f-1904-7567-bea6-4ef2184dae94/Code":[null,"P-049"],"01a2036f-1904-7567-bea6-4ef2184dae94/Name":[null,"Antrean Daring dan Ruang Tunggu Manusiawi"],"01a2036f-1904-7567-bea6-4ef2184dae94/Version":[0,1],"01a2036f-1904-7b49-93e2-b6558cec3a15/Code":[null,"P-048"],"01a2036f-1904-7b49-93e2-b6558cec3a15/Name":[null,"Rekam Medis Elektronik 17 Puskesmas"],"01a2036f-1904-7b49-93e2-b6558cec3a15/Version":[0,1],"01a2036f-1904-7ed4-8e98-7ec0ebb6ed88/Code":[null,"P-046"],"01a2036f-1904-7ed4-8e98-7ec0ebb6ed88/Name":[null,"Akta lahir sebelum pulang"],"01a2036f-1904-7ed4-8e98-7ec0ebb6ed88/Version":[0,1],"01a2036f-1905-714a-a318-0ec10f54b74a/Code":[null,"P-050"],"01a2036f-1905-714a-a318-0ec10f54b74a/Name":[null,"Posyandu Pantau Tumbuh Kembang"],"01a2036f-1905-714a-a318-0ec10f54b74a/Version":[0,1],"01a2036f-1909-7cfe-83a3-6793d9439ee4/Code":[null,"P-051"],"01a2036f-1909-7cfe-83a3-6793d9439ee4/Name":[null,"Telekonsultasi Desa Terpencil"],"01a2036f-1909-7cfe-83a3-6793d9439ee4/Version":[0,1],"01a2036f-190a-70f1-9616-05902fa9531b/Code":[null,"P-052"],"01a2036f-190a-70f1-9616-05902fa9531b/Name":[null,"Angkutan Pelajar Gratis Tiga Trayek"],"01a2036f-190a-70f1-9616-05902fa9531b/Version":[0,1],"01a2036f-190b-7150-839b-22b200b81fbb/Code":[null,"P-054"],"01a2036f-190b-7150-839b-22b200b81fbb/Name":[null,"Simpang Cerdas Wangunsari"],"01a2036f-190b-7150-839b-22b200b81fbb/Version":[0,1],"01a2036f-190b-7762-8c76-7b110e33503c/Code":[null,"P-053"],"01a2036f-190b-7762-8c76-7b110e33503c/Name":[null,"Trayek Pasar-Danau Terjadwal"],"01a2036f-190b-7762-8c76-7b110e33503c/Version":[0,1],"01a2036f-190b-7a62-a832-b190dbb2e369/Code":[null,"P-055"],"01a2036f-190b-7a62-a832-b190dbb2e369/Name":[null,"Jalan Mantap Jalur Kopi"],"01a2036f-190b-7a62-a832-b190dbb2e369/Version":[0,1],"01a2036f-190c-7241-883d-c4aed5b88d3d/Code":[null,"P-058"],"01a2036f-190c-7241-883d-c4aed5b88d3d/Name":[null,"Balai Warga Digital Desa"],"01a2036f-190c-7241-883d-c4aed5b88d3d/Version":[0,1],"01a2036f-190c-742a-85bd-c0f467a78857/Code":[null,"P-057"],"01a2036f-190c-742a-85bd-c0f467a78857/Name":[null,"Sinyal untuk 27 Desa"],"01a2036f-190c-742a-85bd-c0f467a78857/Version":[0,1],"01a2036f-190c-7608-b065-fb47ba427a9a/Code":[null,"P-056"],"01a2036f-190c-7608-b065-fb47ba427a9a/Name":[null,"Parkir Elektronik Kota Pasar"],"01a2036f-190c-7608-b065-fb47ba427a9a/Version":[0,1],"01a2036f-190d-76a2-9568-b0df81788de7/Code":[null,"P-060"],"01a2036f-190d-76a2-9568-b0df81788de7/Name":[null,"Panggung Budaya Warga"],"01a2036f-190d-76a2-9568-b0df81788de7/Version":[0,1],"01a2036f-190d-7a7a-a6ef-6e8979f800ac/Code":[null,"P-059"],"01a2036f-190d-7a7a-a6ef-6e8979f800ac/Name":[null,"Karang Taruna Kreatif"],"01a2036f-190d-7a7a-a6ef-6e8979f800ac/Version":[0,1],"01a2036f-1911-7a81-a244-13e627c966f2/Code":[null,"P-061"],"01a2036f-1911-7a81-a244-13e627c966f2/Name":[null,"Kelas Literasi Digital 100 Desa"],"01a2036f-1911-7a81-a244-13e627c966f2/Version":[0,1],"01a2036f-1911-7b75-b44d-0c56a0a1de3f/Code":[null,"P-062"],"01a2036f-1911-7b75-b44d-0c56a0a1de3f/Name":[null,"Perpustakaan Keliling Digital"],"01a2036f-1911-7b75-b44d-0c56a0a1de3f/Version":[0,1],"01a2036f-1912-7273-8b5a-8341a3dcb237/Code":[null,"P-064"],"01a2036f-1912-7273-8b5a-8341a3dcb237/Name":[null,"Guru Penggerak Teknologi"],"01a2036f-1912-7273-8b5a-8341a3dcb237/Version":[0,1],"01a2036f-1912-75c9-98ab-9e73553b9ec2/Code":[null,"P-065"],"01a2036f-1912-75c9-98ab-9e73553b9ec2/Name":[null,"Arsip Cerita Danau"],"01a2036f-1912-75c9-98ab-9e73553b9ec2/Version":[0,1],"01a2036f-1912-77ac-ba0b-c580553ec42c/Code":[null,"P-066"],"01a2036f-1912-77ac-ba0b-c580553ec42c/Name":[null,"Klinik Hoaks Tanah Contoh"],"01a2036f-1912-77ac-ba0b-c580553ec42c/Version":[0,1],"01a2036f-1912-7a11-836e-7ccccc6a660a/Code":[null,"P-063"],"01a2036f-1912-7a11-836e-7ccccc6a660a/Name":[null,"Kelas Tanpa Sinyal"],"01a2036f-1912-7a11-836e-7ccccc6a660a/Version":[0,1],"01a2036f-1913-75d8-9ad1-f8983b9aca0b/Code":[null,"P-068"],"01a2036f-1913-75d8-9ad1-f8983b9aca0b/Name":[null,"Panggilan Darurat 112"],"01a2036f-1913-75d8-9ad1-f8983b9aca0b/Version":[0,1],"01a2036f-1913-7c1e-88f7-0cad79f4f78d/Code":[null,"P-069"],"01a2036f-1913-7c1e-88f7-0cad79f4f78d/Name":[null,"Kamera Ronda Kota Pasar"],"01a2036f-1913-7c1e-88f7-0cad79f4f78d/Version":[0,1],"01a2036f-1913-7df3-a69e-8ef3cf0ea38a/Code":[null,"P-067"],"01a2036f-1913-7df3-a69e-8ef3cf0ea38a/Name":[null,"Peringatan Dini Banjir Bandang Hulu Karsa"],"01a2036f-1913-7df3-a69e-8ef3cf0ea38a/Version":[0,1],"01a2036f-1914-71c2-a57e-90954841c51e/Code":[null,"P-071"],"01a2036f-1914-71c2-a57e-90954841c51e/Name":[null,"Desa Sadar Kerukunan"],"01a2036f-1914-71c2-a57e-90954841c51e/Version":[0,1],"01a2036f-1914-76d3-a435-5c41a7b7480f/Code":[null,"P-073"],"01a2036f-1914-76d3-a435-5c41a7b7480f/Name":[null,"Sabuk Hijau Tepi Danau"],"01a2036f-1914-76d3-a435-5c41a7b7480f/Version":[0,1],"01a2036f-1914-7886-9fd4-02f5c3cdc9e3/Code":[null,"P-070"],"01a2036f-1914-7886-9fd4-02f5c3cdc9e3/Name":[null,"Benteng Siber Daerah"],"01a2036f-1914-7886-9fd4-02f5c3cdc9e3/Version":[0,1],"01a2036f-1914-7fb2-a68f-2a849cb8b66b/Code":[null,"P-072"],"01a2036f-1914-7fb2-a68f-2a849cb8b66b/Name":[null,"Pantau Jernih Danau Laruna"],"01a2036f-1914-7fb2-a68f-2a849cb8b66b/Version":[0,1],"01a2036f-191d-7792-92cf-37cd4b35ff66/Code":[null,"P-074"],"01a2036f-191d-7792-92cf-37cd4b35ff66/Name":[null,"Adopsi Mata Air"],"01a2036f-191d-7792-92cf-37cd4b35ff66/Version":[0,1],"01a2036f-191e-7184-8a64-5300dabf0954/Code":[null,"P-076"],"01a2036f-191e-7184-8a64-5300dabf0954/Name":[null,"Bank Sampah Terhubung"],"01a2036f-191e-7184-8a64-5300dabf0954/Version":[0,1],"01a2036f-191e-745c-8405-4fcc533e1908/Code":[null,"P-075"],"01a2036f-191e-745c-8405-4fcc533e1908/Name":[null,"Keramba Tertata Danau Laruna"],"01a2036f-191e-745c-8405-4fcc533e1908/Version":[0,1],"01a2036f-191e-7c16-a16d-92963c6bab4a/Code":[null,"P-077"],"01a2036f-191e-7c16-a16d-92963c6bab4a/Name":[null,"Bank Sampah di Setiap Desa Pasar"],"01a2036f-191e-7c16-a16d-92963c6bab4a/Version":[0,1],"01a2036f-191f-70b5-b890-2480bcb6be7f/Code":[null,"P-079"],"01a2036f-191f-70b5-b890-2480bcb6be7f/Name":[null,"Pasar Bebas Kantong Plastik"],"01a2036f-191f-70b5-b890-2480bcb6be7f/Version":[0,1],"01a2036f-191f-72ec-ae15-5c08d35fa2ed/Code":[null,"P-078"],"01a2036f-191f-72ec-ae15-5c08d35fa2ed/Name":[null,"Tempat Pengolahan Sampah Simpang Pinang"],"01a2036f-191f-72ec-ae15-5c08d35fa2ed/Version":[0,1],"01a2036f-191f-7b0e-824b-b90c0f2af2f1/Code":[null,"P-080"],"01a2036f-191f-7b0e-824b-b90c0f2af2f1/Name":[null,"Lampu Jalan Hemat Energi"],"01a2036f-191f-7b0e-824b-b90c0f2af2f1/Version":[0,1],"01a2036f-191f-7f01-8e10-300fa03236ab/Code":[null,"P-081"],"01a2036f-191f-7f01-8e10-300fa03236ab/Name":[null,"Biogas Kandang Sapi Sarai"],"01a2036f-191f-7f01-8e10-300fa03236ab/Version":[0,1],"01a2036f-1920-7b04-86da-2841263b635d/Code":[null,"P-083"],"01a2036f-1920-7b04-86da-2841263b635d/Name":[null,"Audit Energi Kantor Pemerintah"],"01a2036f-1920-7b04-86da-2841263b635d/Version":[0,1],"01a2036f-1920-7e7a-9f0c-1de343a04df6/Code":[null,"P-082"],"01a2036f-1920-7e7a-9f0c-1de343a04df6/Name":[null,"Atap Surya Gedung Pemerintah"],"01a2036f-1920-7e7a-9f0c-1de343a04df6/Version":[0,1],"FileHash":[null,"abdcdd66cb86ae6a20e20e0c45c5a24843c6a3449c1b3a51e5c5c5a349e879b8"],"FileName":[null,"program.xlsx"],"Receipt":[null,"01a2036f-192e-72ce-9384-51ec4c724627"]}','Pemasangan daerah contoh','a65e7bcede9e4a6d0fc21bc1e1f7ee5883704ec58162ed3b12a451843fca3146','f4ab13a34a6eef64d2981b66f39af577eac0647992800b42eaa6f8bfedfb80b8');
INSERT INTO change VALUES('01A2036F-1D28-7129-B9F0-69CB047E64F5',9,'99.01','2026-11-22 13:25:43.336','root','narrative.save','narrative','01a2036f-10c3-7a0b-86e9-873d741f6cf3/dasar-hukum/id','{"Markdown":["","Rencana ini disusun berdasarkan:\n\n1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023;\n2. Peraturan Pemerintah Nomor 59 Tahun 2022 tentang Perkotaan;\n3. Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;\n4. Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia;\n5. Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian, dan Evaluasi Pembangunan Daerah.\n\nPeraturan daerah dan peraturan kepala daerah tentang RPJMD ditambahkan setelah nomornya ditetapkan."]}','Pemasangan daerah contoh','552c43d1eac82b436855162b9ffd6399108105416948b28b704a8fe9c096349c','a65e7bcede9e4a6d0fc21bc1e1f7ee5883704ec58162ed3b12a451843fca3146');
INSERT INTO change VALUES('01A2036F-1DA5-75E3-8784-4661470D1D9B',10,'99.01','2026-11-22 13:25:43.461','root','narrative.save','narrative','01a2036f-10c3-7a0b-86e9-873d741f6cf3/latar-belakang/id','{"Markdown":["","{{nama_daerah}} berpenduduk {{jumlah_penduduk}} jiwa dan seluas {{luas_wilayah}} km². Dua kota pasar, Wangunsari dan Simpang Pinang, tumbuh cepat di tepi Danau Laruna, sementara desa-desa di Hulu Karsa masih berjarak tiga jam dari kantor pelayanan terdekat.\n\nTiga keadaan mendorong rencana ini:\n\n- **Layanan yang jauh.** Warga hulu mengurus dokumen kependudukan dua sampai tiga kali jalan, karena syarat baru diketahui di loket.\n- **Ekonomi yang bergantung pada perantara.** Kopi, ikan, dan tenun dijual sebagai bahan mentah.\n- **Sinyal yang belum merata.** Sebagian desa belum terjangkau, sehingga layanan digital justru memperlebar jarak bila tidak disertai pendampingan.\n\nPengalaman sebelumnya memberi pelajaran: aplikasi yang dibangun sendiri-sendiri oleh perangkat daerah berhenti ketika pejabatnya berganti. Karena itu rencana ini menetapkan penanggung jawab, ukuran, dan pagu sejak awal, dan menyelaraskannya dengan RPJMD.\n\n{{tabel_dimensi}}\n\nDari sisi waktu, beban pelaksanaan tidak menumpuk di satu tahun:\n\n{{grafik_berjalan}}"]}','Pemasangan daerah contoh','ee2942ed13d02ff40bdc7ca892bd9c3d8341811bbf0d4ada36d39c0a70ceb8bb','552c43d1eac82b436855162b9ffd6399108105416948b28b704a8fe9c096349c');
INSERT INTO change VALUES('01A2036F-1EA7-7C51-85FD-30A092804439',11,'99.01','2026-11-22 13:25:43.719','root','narrative.save','narrative','01a2036f-10c3-7a0b-86e9-873d741f6cf3/pengantar-masterplan/id','{"Markdown":["","Puji syukur ke hadirat Tuhan Yang Maha Esa. Dengan {{nama_rencana}} ini, {{nama_daerah}} memulai kerja bersama selama {{lama_rencana}} tahun, dari {{tahun_pertama}} sampai {{tahun_terakhir}}, agar layanan publik lebih dekat, lebih cepat, dan lebih terbuka.\n\nRencana ini memuat **{{jumlah_program}} program** dari {{jumlah_opd}} perangkat daerah dan kecamatan, dengan kebutuhan dana {{dana}}. Sebanyak {{jumlah_quick_win}} di antaranya adalah Quick Win yang harus sudah dirasakan warga pada {{tahun_pertama}}. Setiap program punya penanggung jawab, indikator, dan pagu menurut tahun; rinciannya ada di {{rujuk:matriks}}.\n\nKota cerdas bukan soal membeli aplikasi. Yang kami kejar adalah nelayan Danau Laruna yang tahu harga ikan sebelum berlayar, petani kopi Bukit Sarai yang menjual langsung ke pembeli, dan ibu di Hulu Karsa yang membawa pulang akta kelahiran bersama bayinya.\n\nTerima kasih kepada Dewan Smart City, seluruh perangkat daerah, Universitas Wangun Raya, dan warga yang menyumbang usulan. Mari kita kerjakan apa yang sudah kita tulis."]}','Pemasangan daerah contoh','9c8b1fa148ece4bc2d9cb0782d229a872a9dfa5215f708dae7e6831923eafeae','ee2942ed13d02ff40bdc7ca892bd9c3d8341811bbf0d4ada36d39c0a70ceb8bb');
INSERT INTO change VALUES('01A2036F-1F58-79BC-A810-874A82A11122',12,'99.01','2026-11-22 13:25:43.896','root','narrative.save','narrative','01a2036f-10c3-7a0b-86e9-873d741f6cf3/penutup/id','{"Markdown":["","Rencana induk ini berlaku sejak ditetapkan dan ditinjau setiap tahun; peninjauan menyeluruh dilakukan pada tahun kelima. Perubahan program hanya sah bila tercatat dengan alasan dan disetujui Dewan Smart City.\n\nKeberhasilan rencana tidak diukur dari banyaknya aplikasi, melainkan dari {{jumlah_sasaran}} sasaran yang tercantum di {{rujuk:arah}}."]}','Pemasangan daerah contoh','e5115b4179eabc8fc5ed612fcd4c514a63bf6f991f0b795e55956950917d8397','9c8b1fa148ece4bc2d9cb0782d229a872a9dfa5215f708dae7e6831923eafeae');
INSERT INTO change VALUES('01A2036F-2003-70C2-91F9-1D8B2BCA6652',13,'99.01','2026-11-22 13:25:44.067','root','narrative.save','narrative','01a2036f-10c3-7a0b-86e9-873d741f6cf3/profil/id','{"Markdown":["","{{nama_daerah}} terletak di tepi Danau Laruna, dengan ibu kota Wangunsari. Mata pencaharian utama adalah kopi di Bukit Sarai, ikan air tawar, dan tenun di Kampung Serunai. Pemerintahan dijalankan oleh {{jumlah_perangkat_daerah}} perangkat daerah."]}','Pemasangan daerah contoh','93ebd70c48d062f88016aa10490ad3170fe8768d20d442ddb6642a5ac6d97825','e5115b4179eabc8fc5ed612fcd4c514a63bf6f991f0b795e55956950917d8397');
INSERT INTO change VALUES('01A2036F-20DD-7467-BFFB-2DB9E9671AD0',14,'99.01','2026-11-22 13:25:44.285','root','narrative.save','narrative','01a2036f-10c3-7a0b-86e9-873d741f6cf3/ringkasan/id','{"Markdown":["","Dalam {{lama_rencana}} tahun, {{nama_daerah}} menjalankan {{jumlah_program}} program dengan kebutuhan dana {{dana}}. Yang dirasakan warga lebih dahulu adalah {{jumlah_quick_win}} Quick Win pada {{tahun_pertama}}: layanan akta kelahiran di fasilitas kesehatan, pasar daring produk lokal, dan titik internet desa.\n\nYang diminta dari pimpinan: penetapan peraturan bupati, pagu tahun pertama sebesar {{dana_2026}}, dan rapat Dewan Smart City setiap triwulan."]}','Pemasangan daerah contoh','97250b4fe585d727f093bbc80d3b883e974b5f556381c6a9de6c1bb6f380ae8d','93ebd70c48d062f88016aa10490ad3170fe8768d20d442ddb6642a5ac6d97825');
INSERT INTO change VALUES('01A2036F-2131-7067-8B0C-5D813B772EC6',15,'99.01','2026-11-22 13:25:44.369','root','narrative.save','narrative','01a2036f-10c3-7a0b-86e9-873d741f6cf3/tujuan/id','{"Markdown":["","Rencana induk ini menjadi pegangan bersama bagi perangkat daerah, kecamatan, DPRD, mitra, dan warga. Maksudnya:\n\n1. menetapkan arah, sasaran, dan program kota cerdas {{nama_daerah}} untuk {{tahun_pertama}} sampai {{tahun_terakhir}};\n2. menjadi acuan penganggaran tahunan, dengan kebutuhan dana {{dana}} terhadap pagu {{pagu}};\n3. menjadi dasar pemantauan setiap triwulan dan evaluasi setiap tahun."]}','Pemasangan daerah contoh','d3912c525b638c08b62a099c58a019ffa3ae005be5cdd82f6b3d6471de20291a','97250b4fe585d727f093bbc80d3b883e974b5f556381c6a9de6c1bb6f380ae8d');
INSERT INTO change VALUES('01A2036F-AC2E-7149-BB06-E7F23725ACCD',16,'99.01','2026-11-22 13:26:19.95','root','api-key.make','api-key','01a2036f-aae5-78bd-9761-01bf73b36b8d','{"Name":[null,"Beku"],"Role":[null,"Coordinator"],"ValidUntil":[null,"2027-02-20T13:26:19.6211769Z"]}',NULL,'e74b092d7e7acef61c45b2c2c73e998c105a28bfc2c530fe8baee8d42e5e1a0e','d3912c525b638c08b62a099c58a019ffa3ae005be5cdd82f6b3d6471de20291a');
INSERT INTO change VALUES('01A2036F-B53F-7EE6-9E97-80423045500F',17,'99.01','2026-11-22 13:26:22.271','Beku','person.invite','person','01a2036f-b448-7dd0-9b3c-9f3888ef8830','{"Agency":[null,"01a2036f-1033-719e-9194-fe64dfffe32f"],"Email":[null,"siti@tanahcontoh.example"],"FirstDay":[null,"2026-11-22"],"Name":[null,"Siti Rahma"],"Region":[null,"99.01"],"Role":[null,"Planner"]}',NULL,'7514940d7f6c117108a1eff3a2e19ccbc7f1fce739df6c086c056f80ab35dedd','e74b092d7e7acef61c45b2c2c73e998c105a28bfc2c530fe8baee8d42e5e1a0e');
INSERT INTO change VALUES('01A2036F-C057-7287-9135-772C3D9A0543',18,'99.01','2026-11-22 13:26:25.111','Beku','schedule.make','schedule','01a2036f-bf3a-7630-a5f9-fcc58d12f23e','{"Bound":[null,4901.025138460299],"Objective":[null,4897.036620710685],"PlanVersion":[null,10],"Seed":[null,1],"Status":[null,"Feasible"]}',NULL,'7ff4ea99666897f2f74b62a7090045f65c94183e7aba61d6ade0f30032afbaa9','7514940d7f6c117108a1eff3a2e19ccbc7f1fce739df6c086c056f80ab35dedd');
INSERT INTO change VALUES('01A2036F-C208-7D31-8513-0A42C1606697',19,'99.01','2026-11-22 13:26:25.544','Beku','scenario.create','scenario','01a2036f-c1e7-7464-8e61-24f6153b5f4c','{"ByInstrument":[null,false],"Ceilings[2026 APBD]":[null,44600000000],"Ceilings[2026 APBN/DAK]":[null,20500000000],"Ceilings[2026]":[null,63240500000],"Ceilings[2027 APBD]":[null,47950000000],"Ceilings[2027 APBN/DAK]":[null,23600000000],"Ceilings[2027]":[null,70412000000],"Ceilings[2028 APBD]":[null,49800000000],"Ceilings[2028 APBN/DAK]":[null,21800000000],"Ceilings[2028]":[null,71405750000],"Ceilings[2029 APBD]":[null,56200000000],"Ceilings[2029 APBN/DAK]":[null,18900000000],"Ceilings[2029]":[null,68630000000],"Ceilings[2030 APBD]":[null,55900000000],"Ceilings[2030 APBN/DAK]":[null,17200000000],"Ceilings[2030]":[null,71118250000],"Ceilings[2031 APBD]":[null,56800000000],"Ceilings[2031 APBN/DAK]":[null,16800000000],"Ceilings[2031]":[null,72204600000],"Ceilings[2032 APBD]":[null,55400000000],"Ceilings[2032 APBN/DAK]":[null,16500000000],"Ceilings[2032]":[null,73320000000],"Ceilings[2033 APBD]":[null,57200000000],"Ceilings[2033 APBN/DAK]":[null,16500000000],"Ceilings[2033]":[null,75936400000],"Ceilings[2034 APBD]":[null,57900000000],"Ceilings[2034 APBN/DAK]":[null,16500000000],"Ceilings[2034]":[null,77318750000],"Ceilings[2035 APBD]":[null,58400000000],"Ceilings[2035 APBN/DAK]":[null,16500000000],"Ceilings[2035]":[null,78500000000],"Discount":[null,0.97],"KeepExisting":[null,false],"LeastQuickWins":[null,0],"Name":[null,"Rapat anggaran"],"QuickWinsFirst":[null,true]}',NULL,'de8ba1eaf3ff04329f7d0380800ddf6a7e86a8115b39f7c6ad86a3a91dbf7f07','7ff4ea99666897f2f74b62a7090045f65c94183e7aba61d6ade0f30032afbaa9');
INSERT INTO change VALUES('01A2036F-F19D-76BE-93F9-C31A2A3465F6',20,'99.01','2026-11-22 13:26:37.725','Beku','book.make','book','01a2036f-f14f-7d26-8983-3d5280870711','{"Book":[null,"masterplan"],"Docx":[null,"b5acae4fa3db9c5c52f0f6ccecb637009e3e202bdb18d82eac1860e5f527bf7b"],"Html":[null,"bf5b0a00847ebaef8062ec72537359a477441511d713db78c60d137751556ef7"],"Language":[null,"id"],"Pdf":[null,"72198db2735be5232bc0c9076ffd71308871cb92ebd9c181b5602b7d4ba3b3a2"],"PlanVersion":[null,10]}',NULL,'9727a1660167047d4d48009b27011e7aff80ccac9f8186addde3ac0ee3e067de','de8ba1eaf3ff04329f7d0380800ddf6a7e86a8115b39f7c6ad86a3a91dbf7f07');
INSERT INTO change VALUES('01A20370-D41F-775F-9F50-0F4C7A8CA8B9',21,'99.01','2026-11-22 13:27:35.711','Beku','schedule.curve','schedule','01a2036f-bf3a-7630-a5f9-fcc58d12f23e','{"EngineVersion":[null,"2"],"Points":[null,9]}','uji','221a7fbb11d61e2152d77c400fcaca75f2acefe849a5a5a25b32bd8fa87afcf7','9727a1660167047d4d48009b27011e7aff80ccac9f8186addde3ac0ee3e067de');
INSERT INTO change VALUES('01A20370-D611-7BBE-BB42-BD0B2809AD4C',22,'99.01','2026-11-22 13:27:36.209','Beku','value-instrument.save','value-instrument','01a2036f-10c3-7a0b-86e9-873d741f6cf3','{"Version":[0,1],"Weighting":["Compared","Typed"],"Weights[fit]":[0.1286,0.16],"Weights[impact]":[0.3809,0.2],"Weights[reach]":[0.2228,0.16],"Weights[readiness]":[0.0695,0.16],"Weights[risk]":[0.0695,0.16],"Weights[urgency]":[0.1286,0.16]}','Rapat','c6a1e4d4aba6a2f173463afc6ae20313f70eb6b95654297e96533eb86f7cfba6','221a7fbb11d61e2152d77c400fcaca75f2acefe849a5a5a25b32bd8fa87afcf7');
INSERT INTO change VALUES('01A20370-D67C-7D88-8EC7-35826D4D3168',23,'99.01','2026-11-22 13:27:36.316','Beku','programme.score','programme-scores','01a2036f-10c3-7a0b-86e9-873d741f6cf3','{"Scores[P-001]":[null,"{\"fit\":3,\"impact\":3,\"reach\":3,\"readiness\":3,\"risk\":3,\"urgency\":3}"]}','Rapat','ecb0f038ce6a8264ec7d2ccf286b4b967899647c51abc57920c62e564f48adac','c6a1e4d4aba6a2f173463afc6ae20313f70eb6b95654297e96533eb86f7cfba6');
INSERT INTO change VALUES('01A20370-F050-7EC4-BBEA-3325D4196AD5',24,'99.01','2026-11-22 13:27:42.928','Beku','edition.publish','edition','01a20370-efe2-7a77-97c0-8a98ad86c186','{"Book":[null,"ringkasan-eksekutif"],"Data":[null,"fdfd324ce3cdf71ec97c539aae1fdcdfeb65e90af8008bed43c88a7853c64a3c"],"Docx":[null,"20a3df45feab5f079afe5d62ffddf10ff671dde429491a1dfb4b0e3db6116d58"],"Html":[null,"36d9478dc0bb6976d1c8a86b3829a59b2474ff4a4c57e88011cc9e5f90d0a5dc"],"Language":[null,"id"],"Number":[null,1],"Pdf":[null,"91c2692216411eddc7d291c1eb110d0d44df205315677289665a0474d0e86dc1"],"PlanVersion":[null,10]}','Uji','ad193f6f67c8043c1509022764852c6f788c7e1edbb1d811bda033753fe4e82d','ecb0f038ce6a8264ec7d2ccf286b4b967899647c51abc57920c62e564f48adac');
INSERT INTO change VALUES('01A20370-F0C9-7121-9C25-834AAAF435D1',25,'99.01','2026-11-22 13:27:43.049','Beku','person.invite','person','01a20370-f0c7-75de-8a61-d3b2ce6be2f1','{"Agency":[null,"01a2036f-1033-719e-9194-fe64dfffe32f"],"Email":[null,"budi@tanahcontoh.example"],"FirstDay":[null,"2026-11-22"],"Name":[null,"Budi Santosa"],"Region":[null,"99.01"],"Role":[null,"Planner"]}',NULL,'febd89ac7509847308fde53b4bcfaa8fa3814e99312bd33fa87538a7775e3f5a','ad193f6f67c8043c1509022764852c6f788c7e1edbb1d811bda033753fe4e82d');
INSERT INTO change VALUES('01A20370-F297-7B06-B60C-2D0F2D6C840C',26,'99.01','2026-11-22 13:27:43.511','Budi Santosa','person.join','person','01a20370-f0c7-75de-8a61-d3b2ce6be2f1','{"Joined":[false,true]}',NULL,'0080d58c93d5276afa8cfe838440f322fe15ce03610922fda37ed09e75adf4b3','febd89ac7509847308fde53b4bcfaa8fa3814e99312bd33fa87538a7775e3f5a');
CREATE TABLE IF NOT EXISTS "dimension_set" (
    "code" TEXT NOT NULL CONSTRAINT "pk_dimension_set" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_to" TEXT NULL
);
INSERT INTO dimension_set VALUES('2017','Gerakan Menuju Smart City (2017)','2017-01-01',NULL);
INSERT INTO dimension_set VALUES('2026','Rancangan Permen Pendekatan Kota Cerdas (draf 2026)','2027-01-01',NULL);
CREATE TABLE IF NOT EXISTS "job" (
    "id" TEXT NOT NULL CONSTRAINT "pk_job" PRIMARY KEY,
    "region_code" TEXT NULL,
    "kind" TEXT NOT NULL,
    "payload_json" TEXT NOT NULL,
    "asked_at_utc" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "actor_json" TEXT NOT NULL,
    "title_json" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "share" REAL NOT NULL,
    "doing_json" TEXT NULL,
    "started_at_utc" TEXT NULL,
    "ended_at_utc" TEXT NULL,
    "lease_until_utc" TEXT NULL,
    "attempts" INTEGER NOT NULL,
    "cancel_asked" INTEGER NOT NULL,
    "saved_change" INTEGER NULL,
    "result_path" TEXT NULL,
    "receipt_id" TEXT NULL,
    "problems_json" TEXT NULL
);
INSERT INTO job VALUES('01A2036F-B605-7AFA-B120-F00E2BC7557F','99.01','schedule','{"regionCode":"99.01","planId":"01a2036f-10c3-7a0b-86e9-873d741f6cf3","seconds":2,"seed":1}','2026-11-22 13:26:22.4717679','Beku','{"name":"Beku","role":"Coordinator","regionCode":"99.01"}','{"id":"Menyusun jadwal program","en":"Scheduling the programmes"}','Done',1.0,'{"id":"Mencari jadwal terbaik; jarak dari batas atas 0,08%","en":"Searching for the best schedule; 0.08% from the upper bound"}','2026-11-22 13:26:22.5537209','2026-11-22 13:26:25.1386099',NULL,1,0,18,'/daerah/99.01/jadwal/01a2036f-bf3a-7630-a5f9-fcc58d12f23e',NULL,NULL);
INSERT INTO job VALUES('01A2036F-C232-796A-854C-4E16941C3865','99.01','book','{"regionCode":"99.01","planId":"01a2036f-10c3-7a0b-86e9-873d741f6cf3","language":"id","book":"masterplan"}','2026-11-22 13:26:25.5874813','Beku','{"name":"Beku","role":"Coordinator","regionCode":"99.01"}','{"id":"Membuat buku masterplan","en":"Making the book masterplan"}','Done',1.0,'{"id":"Menyimpan buku","en":"Keeping the book"}','2026-11-22 13:26:25.6027241','2026-11-22 13:26:37.7307025',NULL,1,0,20,'/daerah/99.01/buku',NULL,NULL);
INSERT INTO job VALUES('01A20370-2C39-753E-B3D4-AD7B42C541B5','99.01','value-curve','{"regionCode":"99.01","planId":"01a2036f-10c3-7a0b-86e9-873d741f6cf3","scheduleId":"01a2036f-bf3a-7630-a5f9-fcc58d12f23e","secondsEach":0.2,"why":"uji"}','2026-11-22 13:26:52.7306505','Beku','{"name":"Beku","role":"Coordinator","regionCode":"99.01"}','{"id":"Menghitung manfaat terhadap uang","en":"Computing value against money"}','Failed',0.0,NULL,'2026-11-22 13:26:52.7329078','2026-11-22 13:26:52.7397907',NULL,1,0,NULL,NULL,NULL,'[{"code":"SCHEDULE-050","severity":"Error","message":{"id":"Lama pencarian setiap titik harus 1 sampai 60 detik.","en":"The search time of each point must be 1 to 60 seconds."},"mend":{"id":"Untuk rencana biasa, 4 detik sudah cukup.","en":"For an ordinary plan 4 seconds are enough."},"at":{"field":"SecondsEach"},"place":{"field":"SecondsEach"}}]');
INSERT INTO job VALUES('01A20370-8426-740C-A0C0-81D860FBFC87','99.01','value-curve','{"regionCode":"99.01","planId":"01a2036f-10c3-7a0b-86e9-873d741f6cf3","scheduleId":"01a2036f-bf3a-7630-a5f9-fcc58d12f23e","secondsEach":4,"why":"uji"}','2026-11-22 13:27:15.238609','Beku','{"name":"Beku","role":"Coordinator","regionCode":"99.01"}','{"id":"Menghitung manfaat terhadap uang","en":"Computing value against money"}','Done',1.0,'{"id":"Menghitung titik 9 dari 9","en":"Computing point 9 of 9"}','2026-11-22 13:27:15.2404834','2026-11-22 13:27:35.7135969',NULL,1,0,21,'/daerah/99.01/jadwal/01a2036f-bf3a-7630-a5f9-fcc58d12f23e#kurva',NULL,NULL);
INSERT INTO job VALUES('01A20370-D7D2-7EA6-992D-D86D1CE29ECD','99.01','edition','{"regionCode":"99.01","planId":"01a2036f-10c3-7a0b-86e9-873d741f6cf3","book":"ringkasan-eksekutif","site":"http://localhost:5871","why":"Uji","language":"id","withoutPdf":true}','2026-11-22 13:27:36.6595743','Beku','{"name":"Beku","role":"Coordinator","regionCode":"99.01"}','{"id":"Menerbitkan edisi ringkasan-eksekutif","en":"Publishing an edition: ringkasan-eksekutif"}','Done',1.0,'{"id":"Membekukan edisi dengan datanya","en":"Freezing the edition with its data"}','2026-11-22 13:27:36.6705688','2026-11-22 13:27:42.9387049',NULL,1,0,24,'/daerah/99.01/buku/edisi',NULL,NULL);
CREATE TABLE IF NOT EXISTS "reference_edition" (
    "id" TEXT NOT NULL CONSTRAINT "pk_reference_edition" PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "regulation" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_to" TEXT NULL,
    "imported_at_utc" TEXT NOT NULL,
    "rows" INTEGER NOT NULL
);
INSERT INTO reference_edition VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','Regions','Kepmendagri 300.2.2-2430/2025','2025-01-01',NULL,'2026-11-22 13:25:39.5091127',552);
INSERT INTO reference_edition VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','Nomenclature','Kepmendagri 050-3708/2020','2020-10-05',NULL,'2026-11-22 13:25:39.8684256',507);
CREATE TABLE IF NOT EXISTS "region" (
    "code" TEXT NOT NULL CONSTRAINT "pk_region" PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "province_code" TEXT NULL,
    "population" INTEGER NULL,
    "area_km2" TEXT NULL,
    "is_invented" INTEGER NOT NULL
);
INSERT INTO region VALUES('11','Province','Aceh',NULL,5623479,'56835.019',0);
INSERT INTO region VALUES('11.01','Regency','Kabupaten Aceh Selatan','11',239629,'4174.211',0);
INSERT INTO region VALUES('32','Province','Jawa Barat',NULL,51316378,'37053.331',0);
INSERT INTO region VALUES('32.73','City','Kota Bandung','32',2591763,'166.593',0);
INSERT INTO region VALUES('99','Province','Provinsi Contoh',NULL,3184200,'28471.6',1);
INSERT INTO region VALUES('99.01','Regency','Kabupaten Tanah Contoh','99',412386,'2486.37',1);
CREATE TABLE IF NOT EXISTS "stored_file" (
    "hash" TEXT NOT NULL CONSTRAINT "pk_stored_file" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "stored_at_utc" TEXT NOT NULL,
    "region_code" TEXT NULL
);
INSERT INTO stored_file VALUES('78d663f82b9e031120dd0c1a25fc532ca15f6f8f7cea33b5eb4b8237769ad3df','rpjmd-2025-2029.csv','text/csv; charset=utf-8',24720,'2026-11-22 13:25:40.9982213','99.01');
INSERT INTO stored_file VALUES('eedb913552e98f517bdf7cd6636ad77ca2148e3830dfd35f734d7bb9fc7375e9','program.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',23,'2026-11-22 13:25:42.3141063','99.01');
INSERT INTO stored_file VALUES('faf77a7d6ccf14b51333023815493d8231aac3901afe215a68be346e491b3ff9','masterplan-kabupaten-tanah-contoh-2026-2035-v10.pdf','application/pdf',62,'2026-11-22 13:26:37.6750607','99.01');
INSERT INTO stored_file VALUES('5b2dc5f03272c10bbabe8967fd791ee13cf67eb9f4c6c81e9b1d3c644901882a','masterplan-kabupaten-tanah-contoh-2026-2035-v10.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',63,'2026-11-22 13:26:37.6593251','99.01');
INSERT INTO stored_file VALUES('65c5626f5c490c97bfc90b0e61982ceeadc3d3bd3106b67c1fa5f2fe6db985e1','masterplan-kabupaten-tanah-contoh-2026-2035-v10.html','text/html; charset=utf-8',63,'2026-11-22 13:26:37.661079','99.01');
INSERT INTO stored_file VALUES('bf44c8c4622dbccedb6754210cc3a4d97c89cd2dc90d1e8950f51d639ba063d3','ringkasan-eksekutif-kabupaten-tanah-contoh-2026-2035-v10-edisi-1.docx','application/vnd.openxmlformats-officedocument.wordprocessingml.document',80,'2026-11-22 13:27:42.8205597','99.01');
INSERT INTO stored_file VALUES('0c073f3c48db3bfdb628ce9541d6d1a3ace68b85e1d1d1170bf99296ea7bad87','ringkasan-eksekutif-kabupaten-tanah-contoh-2026-2035-v10-edisi-1.html','text/html; charset=utf-8',80,'2026-11-22 13:27:42.8220685','99.01');
INSERT INTO stored_file VALUES('4e0da4f83b2b4ed18d3ccdba568f4c43f4c2c8646b5cfe982e4289cc0ee67ce1','ringkasan-eksekutif-kabupaten-tanah-contoh-2026-2035-v10-edisi-1.pdf','application/pdf',79,'2026-11-22 13:27:42.8230087','99.01');
INSERT INTO stored_file VALUES('bef48f189c84a64112070c9e5a070fa7425e27dcecde6d6ffb53855d99ff51c4','ringkasan-eksekutif-kabupaten-tanah-contoh-2026-2035-v10-edisi-1.book.json','application/json',23100,'2026-11-22 13:27:42.8786304','99.01');
INSERT INTO stored_file VALUES('b7df8d9fc9e535826c305cbe697f7fd3fb83fbd31c961463a7f246a191bc8c12','ringkasan-eksekutif-kabupaten-tanah-contoh-2026-2035-v10-edisi-1.json','application/json',80,'2026-11-22 13:27:42.8905012','99.01');
CREATE TABLE IF NOT EXISTS "stored_receipt" (
    "id" TEXT NOT NULL CONSTRAINT "pk_stored_receipt" PRIMARY KEY,
    "region_code" TEXT NULL,
    "kind" TEXT NOT NULL,
    "at_utc" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "file_name" TEXT NULL,
    "file_hash" TEXT NULL,
    "annotated_hash" TEXT NULL,
    "rows_in" INTEGER NOT NULL,
    "written" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "receipt_json" TEXT NOT NULL
);
INSERT INTO stored_receipt VALUES('01A2036F-0EC0-7AE9-8A4D-5DD1001F592E',NULL,'import-regions','2026-11-22 13:25:39.6489475','root',NULL,NULL,NULL,552,552,0,0,'{"title":{"id":"Daftar wilayah Kepmendagri 300.2.2-2430/2025","en":"List of regions Kepmendagri 300.2.2-2430/2025"},"lines":[{"what":{"id":"Wilayah","en":"Regions"},"written":552,"unchanged":0,"rejected":0,"in":552}],"problems":[],"in":552,"written":552,"unchanged":0,"rejected":0}');
INSERT INTO stored_receipt VALUES('01A2036F-0FAC-7D91-BAB6-95FB781BE67E',NULL,'import-nomenclature','2026-11-22 13:25:39.8849049','root',NULL,NULL,NULL,507,507,0,0,'{"title":{"id":"Nomenklatur Kepmendagri 050-3708/2020","en":"Nomenclature Kepmendagri 050-3708/2020"},"lines":[{"what":{"id":"Kode nomenklatur","en":"Nomenclature codes"},"written":507,"unchanged":0,"rejected":0,"in":507}],"problems":[],"in":507,"written":507,"unchanged":0,"rejected":0}');
INSERT INTO stored_receipt VALUES('01A2036F-1425-762B-9A9B-4F400AEB4DE0','99.01','import-medium-term','2026-11-22 13:25:41.0299968','root','rpjmd-2025-2029.csv','78d663f82b9e031120dd0c1a25fc532ca15f6f8f7cea33b5eb4b8237769ad3df',NULL,120,120,0,0,'{"title":{"id":"RPJMD 2025–2029, versi 1, dari berkas rpjmd-2025-2029.csv","en":"RPJMD 2025–2029, version 1, from file rpjmd-2025-2029.csv"},"lines":[{"what":{"id":"Program RPJMD/RPD","en":"RPJMD/RPD programmes"},"written":45,"unchanged":0,"rejected":0,"in":45},{"what":{"id":"Baris indikator","en":"Indicator rows"},"written":75,"unchanged":0,"rejected":0,"in":75}],"problems":[],"in":120,"written":120,"unchanged":0,"rejected":0}');
INSERT INTO stored_receipt VALUES('01A2036F-192E-72CE-9384-51EC4C724627','99.01','import-programmes','2026-11-22 13:25:42.3184041','root','program.xlsx','eedb913552e98f517bdf7cd6636ad77ca2148e3830dfd35f734d7bb9fc7375e9',NULL,176,176,0,0,'{"title":{"id":"Impor program dari program.xlsx: 83 baru, 0 berubah, 0 tetap, 0 ditolak","en":"Import of programmes from program.xlsx: 83 new, 0 changed, 0 unchanged, 0 rejected"},"lines":[{"what":{"id":"Program","en":"Programme"},"written":83,"unchanged":0,"rejected":0,"in":83},{"what":{"id":"Langkah rencana aksi","en":"Steps of the action plan"},"written":93,"unchanged":0,"rejected":0,"in":93}],"problems":[],"in":176,"written":176,"unchanged":0,"rejected":0}');
CREATE TABLE IF NOT EXISTS "dimension" (
    "set_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "letter" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "indonesian_name" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "icon" TEXT NOT NULL,
    CONSTRAINT "pk_dimension" PRIMARY KEY ("set_code", "code"),
    CONSTRAINT "fk_dimension_dimension_set_set_code" FOREIGN KEY ("set_code") REFERENCES "dimension_set" ("code") ON DELETE CASCADE
);
INSERT INTO dimension VALUES('2017','BRA',2,'B','Smart Branding','Jenama daerah','#b14a86','megaphone');
INSERT INTO dimension VALUES('2017','ECO',3,'E','Smart Economy','Ekonomi','#00855f','shop');
INSERT INTO dimension VALUES('2017','ENV',6,'N','Smart Environment','Lingkungan','#4e7a00','tree');
INSERT INTO dimension VALUES('2017','GOV',1,'G','Smart Governance','Tata kelola','#0b6fb8','bank');
INSERT INTO dimension VALUES('2017','LIV',4,'L','Smart Living','Kehidupan','#c2500a','house-heart');
INSERT INTO dimension VALUES('2017','SOC',5,'S','Smart Society','Masyarakat','#6a4ea3','people');
INSERT INTO dimension VALUES('2026','EKO',2,'E','Economy','Ekonomi','#00855f','shop');
INSERT INTO dimension VALUES('2026','KHD',3,'L','Urban living','Kehidupan berkota','#c2500a','house-heart');
INSERT INTO dimension VALUES('2026','LNG',5,'N','Environment','Lingkungan','#4e7a00','tree');
INSERT INTO dimension VALUES('2026','MOB',6,'M','Mobility','Mobilitas','#b14a86','bus-front');
INSERT INTO dimension VALUES('2026','MSY',4,'S','Society','Masyarakat','#6a4ea3','people');
INSERT INTO dimension VALUES('2026','TKB',1,'G','Bureaucracy','Tata kelola birokrasi','#0b6fb8','bank');
CREATE TABLE IF NOT EXISTS "nomenclature_entry" (
    "edition_id" TEXT NOT NULL,
    "government" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent_code" TEXT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "pk_nomenclature_entry" PRIMARY KEY ("edition_id", "government", "code"),
    CONSTRAINT "fk_nomenclature_entry_reference_edition_edition_id" FOREIGN KEY ("edition_id") REFERENCES "reference_edition" ("id") ON DELETE CASCADE
);
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','province','1.01','field','1','URUSAN PEMERINTAHAN BIDANG PENDIDIKAN');
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','regency_city','1.01','field','1','URUSAN PEMERINTAHAN BIDANG PENDIDIKAN');
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','province','1.01.02','programme','1.01','PROGRAM PENGELOLAAN PENDIDIKAN');
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','regency_city','1.01.02','programme','1.01','PROGRAM PENGELOLAAN PENDIDIKAN');
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','province','1.01.03','programme','1.01','PROGRAM PENGEMBANGAN KURIKULUM');
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','regency_city','1.01.03','programme','1.01','PROGRAM PENGEMBANGAN KURIKULUM');
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','province','1.01.04','programme','1.01','PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN');
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','regency_city','1.01.04','programme','1.01','PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN');
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','province','1.01.05','programme','1.01','PROGRAM PENGENDALIAN PERIZINAN PENDIDIKAN');
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','regency_city','1.01.05','programme','1.01','PROGRAM PENGENDALIAN PERIZINAN PENDIDIKAN');
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','province','1.01.06','programme','1.01','PROGRAM PENGEMBANGAN BAHASA DAN SASTRA');
INSERT INTO nomenclature_entry VALUES('01A2036F-0F9C-7AC1-843B-E6A021AF11AA','regency_city','1.01.06','programme','1.01','PROGRAM PENGEMBANGAN BAHASA DAN SASTRA');
CREATE TABLE IF NOT EXISTS "region_entry" (
    "edition_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "province_code" TEXT NULL,
    "population" INTEGER NULL,
    "area_km2" TEXT NULL,
    CONSTRAINT "pk_region_entry" PRIMARY KEY ("edition_id", "code"),
    CONSTRAINT "fk_region_entry_reference_edition_edition_id" FOREIGN KEY ("edition_id") REFERENCES "reference_edition" ("id") ON DELETE CASCADE
);
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11','Province','Aceh',NULL,5623479,'56835.019');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.01','Regency','Kabupaten Aceh Selatan','11',239629,'4174.211');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.02','Regency','Kabupaten Aceh Tenggara','11',235589,'4179.123');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.03','Regency','Kabupaten Aceh Timur','11',461391,'5409.158');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.04','Regency','Kabupaten Aceh Tengah','11',232606,'4468.417');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.05','Regency','Kabupaten Aceh Barat','11',209220,'2782.606');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.06','Regency','Kabupaten Aceh Besar','11',442987,'2891.227');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.07','Regency','Kabupaten Pidie','11',451076,'3177.063');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.08','Regency','Kabupaten Aceh Utara','11',641007,'2705.045');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.09','Regency','Kabupaten Simeulue','11',96812,'1828.851');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.10','Regency','Kabupaten Aceh Singkil','11',140461,NULL);
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.11','Regency','Kabupaten Bireuen','11',468696,'1796.959');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.12','Regency','Kabupaten Aceh Barat Daya','11',156128,'1882.054');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.13','Regency','Kabupaten Gayo Lues','11',107506,'5541.285');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.14','Regency','Kabupaten Aceh Jaya','11',101407,'3870.566');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.15','Regency','Kabupaten Nagan Raya','11',181103,'3523.283');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.16','Regency','Kabupaten Aceh Tamiang','11',312061,'2187.817');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.17','Regency','Kabupaten Bener Meriah','11',181376,'1907.399');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.18','Regency','Kabupaten Pidie Jaya','11',166517,'938.868');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.71','City','Kota Banda Aceh','11',265310,'56.835');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.72','City','Kota Sabang','11',42793,'121.867');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.73','City','Kota Lhokseumawe','11',198705,'132.966');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.74','City','Kota Langsa','11',183914,'224.203');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','11.75','City','Kota Subulussalam','11',107185,'1183.601');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12','Province','Sumatera Utara',NULL,15640905,'72437.755');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.01','Regency','Kabupaten Tapanuli Tengah','12',369482,'2307.716');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.02','Regency','Kabupaten Tapanuli Utara','12',331475,'3895.604');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.03','Regency','Kabupaten Tapanuli Selatan','12',324565,'4201.354');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.04','Regency','Kabupaten Nias','12',147989,'902.599');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.05','Regency','Kabupaten Langkat','12',1120709,'6142.072');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.06','Regency','Kabupaten Karo','12',422495,'2206.876');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.07','Regency','Kabupaten Deli Serdang','12',2080408,'2581.482');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.08','Regency','Kabupaten Simalungun','12',1004303,'4601.477');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.09','Regency','Kabupaten Asahan','12',799451,'3738.42');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.10','Regency','Kabupaten Labuhanbatu','12',513010,NULL);
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.11','Regency','Kabupaten Dairi','12',333335,'2083.604');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.12','Regency','Kabupaten Toba','12',220508,'2291.616');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.13','Regency','Kabupaten Mandailing Natal','12',501618,'6546.567');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.14','Regency','Kabupaten Nias Selatan','12',369817,'2531.59');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.15','Regency','Kabupaten Pakpak Bharat','12',57280,'1365.607');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.16','Regency','Kabupaten Humbang Hasundutan','12',211022,'2351.514');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.17','Regency','Kabupaten Samosir','12',149875,'1850.035');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.18','Regency','Kabupaten Serdang Bedagai','12',696845,'1949.978');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.19','Regency','Kabupaten Batu Bara','12',474832,'888.676');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.20','Regency','Kabupaten Padang Lawas Utara','12',273586,NULL);
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.21','Regency','Kabupaten Padang Lawas','12',271274,'3914.413');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.22','Regency','Kabupaten Labuhanbatu Selatan','12',332459,'3079.61');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.23','Regency','Kabupaten Labuhanbatu Utara','12',399306,'3687.179');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.24','Regency','Kabupaten Nias Utara','12',153338,'1239.502');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.25','Regency','Kabupaten Nias Barat','12',97526,'464.65');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.71','City','Kota Medan','12',2546452,'279.239');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.72','City','Kota Pematangsiantar','12',279772,'75.919');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.73','City','Kota Sibolga','12',100282,'12.645');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.74','City','Kota Tanjungbalai','12',187939,'60.072');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.75','City','Kota Binjai','12',315609,'93.77');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.76','City','Kota Tebing Tinggi','12',184064,'39.17');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.77','City','Kota Padangsidimpuan','12',231982,'159.298');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','12.78','City','Kota Gunungsitoli','12',138297,'208.742');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13','Province','Sumatera Barat',NULL,5820359,'42107.674');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.01','Regency','Kabupaten Pesisir Selatan','13',533786,'6045.676');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.02','Regency','Kabupaten Solok','13',413075,'3590.404');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.03','Regency','Kabupaten Sijunjung','13',247323,'3150.58');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.04','Regency','Kabupaten Tanah Datar','13',382674,'1377.186');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.05','Regency','Kabupaten Padang Pariaman','13',458310,'1341.879');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.06','Regency','Kabupaten Agam','13',533254,'2225.34');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.07','Regency','Kabupaten Lima Puluh Kota','13',402788,'3273.405');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.08','Regency','Kabupaten Pasaman','13',313837,'3902.444');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.09','Regency','Kabupaten Kepulauan Mentawai','13',97837,'5973.917');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.10','Regency','Kabupaten Dharmasraya','13',242192,'2920.925');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.11','Regency','Kabupaten Solok Selatan','13',181525,'3282.144');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.12','Regency','Kabupaten Pasaman Barat','13',454053,'3851.883');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.71','City','Kota Padang','13',946982,'694.315');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.72','City','Kota Solok','13',85553,'58.72');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.73','City','Kota Sawahlunto','13',68559,'231.945');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.74','City','Kota Padang Panjang','13',63895,'23.56');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.75','City','Kota Bukittinggi','13',141804,'24.173');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.76','City','Kota Payakumbuh','13',149077,'74.552');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','13.77','City','Kota Pariaman','13',103835,'64.626');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14','Province','Riau',NULL,7099297,'89900.78');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.01','Regency','Kabupaten Kampar','14',898973,'10352.803');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.02','Regency','Kabupaten Indragiri Hulu','14',487039,'7871.85');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.03','Regency','Kabupaten Bengkalis','14',681884,'8604.179');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.04','Regency','Kabupaten Indragiri Hilir','14',713294,'13518.47');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.05','Regency','Kabupaten Pelalawan','14',446439,'13256.104');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.06','Regency','Kabupaten Rokan Hulu','14',586994,'7658.149');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.07','Regency','Kabupaten Rokan Hilir','14',688073,'9068.605');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.08','Regency','Kabupaten Siak','14',495760,'7803.566');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.09','Regency','Kabupaten Kuantan Singingi','14',365989,'5457.863');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.10','Regency','Kabupaten Kepulauan Meranti','14',211997,NULL);
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.71','City','Kota Pekanbaru','14',1167599,'638.331');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','14.72','City','Kota Dumai','14',355256,'2061.463');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15','Province','Jambi',NULL,3834439,'49023.037');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15.01','Regency','Kabupaten Kerinci','15',268951,'3445.196');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15.02','Regency','Kabupaten Merangin','15',397461,'7540.118');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15.03','Regency','Kabupaten Sarolangun','15',313097,'5935.894');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15.04','Regency','Kabupaten Batanghari','15',307361,'5453.689');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15.05','Regency','Kabupaten Muaro Jambi','15',457238,'5159.623');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15.06','Regency','Kabupaten Tanjung Jabung Barat','15',336978,'5544.567');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15.07','Regency','Kabupaten Tanjung Jabung Timur','15',244905,'4544.575');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15.08','Regency','Kabupaten Bungo','15',380027,'4760.827');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15.09','Regency','Kabupaten Tebo','15',376541,'6103.737');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15.71','City','Kota Jambi','15',649656,'169.887');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','15.72','City','Kota Sungai Penuh','15',102224,'364.924');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16','Province','Sumatera Selatan',NULL,9064690,'86771.918');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.01','Regency','Kabupaten Ogan Komering Ulu','16',390048,'3774.497');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.02','Regency','Kabupaten Ogan Komering Ilir','16',801059,'17075.713');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.03','Regency','Kabupaten Muara Enim','16',653731,'6763.912');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.04','Regency','Kabupaten Lahat','16',448141,'4333.065');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.05','Regency','Kabupaten Musi Rawas','16',427723,'6122.588');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.06','Regency','Kabupaten Musi Banyuasin','16',736897,'14550.788');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.07','Regency','Kabupaten Banyuasin','16',888324,'12258.593');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.08','Regency','Kabupaten Ogan Komering Ulu Timur','16',694832,'3412.716');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.09','Regency','Kabupaten Ogan Komering Ulu Selatan','16',406938,'4369.252');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.10','Regency','Kabupaten Ogan Ilir','16',446020,'2302.858');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.11','Regency','Kabupaten Empat Lawang','16',336783,'2234.097');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.12','Regency','Kabupaten Penukal Abab Lematang Ilir','16',214795,'1842.563');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.13','Regency','Kabupaten Musi Rawas Utara','16',203688,'5937.803');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.71','City','Kota Palembang','16',1801367,'352.523');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.72','City','Kota Pagar Alam','16',153271,'625.913');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.73','City','Kota Lubuk Linggau','16',247550,'367.726');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','16.74','City','Kota Prabumulih','16',213523,'447.311');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','17','Province','Bengkulu',NULL,2127957,'20122.21');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','17.01','Regency','Kabupaten Bengkulu Selatan','17',177137,'1219.063');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','17.02','Regency','Kabupaten Rejang Lebong','17',288582,'1559.419');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','17.03','Regency','Kabupaten Bengkulu Utara','17',309773,'4478.107');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','17.04','Regency','Kabupaten Kaur','17',136533,'2607.839');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','17.05','Regency','Kabupaten Seluma','17',216028,'2432.088');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','17.06','Regency','Kabupaten Mukomuko','17',205602,'4137.52');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','17.07','Regency','Kabupaten Lebong','17',115520,'1666.621');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','17.08','Regency','Kabupaten Kepahiang','17',151910,'738.965');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','17.09','Regency','Kabupaten Bengkulu Tengah','17',126339,'1132.405');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','17.71','City','Kota Bengkulu','17',400533,'150.183');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18','Province','Lampung',NULL,9144263,'33570.758');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.01','Regency','Kabupaten Lampung Selatan','18',1124683,'2227.357');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.02','Regency','Kabupaten Lampung Tengah','18',1394395,'4559.57');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.03','Regency','Kabupaten Lampung Utara','18',675626,'2669.304');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.04','Regency','Kabupaten Lampung Barat','18',313756,'2110.101');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.05','Regency','Kabupaten Tulang Bawang','18',440040,'3118.613');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.06','Regency','Kabupaten Tanggamus','18',641036,'2947.187');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.07','Regency','Kabupaten Lampung Timur','18',1122605,'3860.546');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.08','Regency','Kabupaten Way Kanan','18',495058,'3522.114');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.09','Regency','Kabupaten Pesawaran','18',501047,'1286.843');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.10','Regency','Kabupaten Pringsewu','18',444834,'617.192');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.11','Regency','Kabupaten Mesuji','18',241280,'2200.414');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.12','Regency','Kabupaten Tulang Bawang Barat','18',312516,'1257.088');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.13','Regency','Kabupaten Pesisir Barat','18',177430,'2937.496');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.71','City','Kota Bandar Lampung','18',1077664,'183.719');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','18.72','City','Kota Metro','18',182293,'73.214');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','19','Province','Kepulauan Bangka Belitung',NULL,1549562,'16670.225');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','19.01','Regency','Kabupaten Bangka','19',337755,'3011.435');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','19.02','Regency','Kabupaten Belitung','19',192405,'2266.107');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','19.03','Regency','Kabupaten Bangka Selatan','19',216079,'3595.446');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','19.04','Regency','Kabupaten Bangka Tengah','19',210684,'2253.854');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','19.05','Regency','Kabupaten Bangka Barat','19',217859,'2853.411');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','19.06','Regency','Kabupaten Belitung Timur','19',132495,'2585.734');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','19.71','City','Kota Pangkal Pinang','19',242285,'104.238');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','21','Province','Kepulauan Riau',NULL,2271890,'8170.375');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','21.01','Regency','Kabupaten Bintan','21',180404,'1311.868');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','21.02','Regency','Kabupaten Karimun','21',273946,'916.331');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','21.03','Regency','Kabupaten Natuna','21',84325,'1978.01');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','21.04','Regency','Kabupaten Lingga','21',101039,'2173.63');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','21.05','Regency','Kabupaten Kepulauan Anambas','21',50922,'620.622');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','21.71','City','Kota Batam','21',1342038,'1020.28');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','21.72','City','Kota Tanjung Pinang','21',239216,'149.634');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','31','Province','Daerah Khusus Ibukota Jakarta',NULL,11038216,NULL);
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','31.01','Regency','Kabupaten Administrasi Kepulauan Seribu','31',30334,'10.951');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','31.71','City','Kota Administrasi Jakarta Pusat','31',1057270,'47.565');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','31.72','City','Kota Administrasi Jakarta Utara ','31',1832032,'147.534');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','31.73','City','Kota Administrasi Jakarta Barat','31',2556752,'125.0');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','31.74','City','Kota Administrasi Jakarta Selatan','31',2331411,'144.942');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','31.75','City','Kota Administrasi Jakarta Timur','31',3230417,'185.538');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32','Province','Jawa Barat',NULL,51316378,'37053.331');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.01','Regency','Kabupaten Bogor','32',5809790,'2991.778');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.02','Regency','Kabupaten Sukabumi','32',2868943,'4163.824');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.03','Regency','Kabupaten Cianjur','32',2638825,'3631.969');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.04','Regency','Kabupaten Bandung','32',3839721,'1740.843');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.05','Regency','Kabupaten Garut','32',2851877,'3101.132');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.06','Regency','Kabupaten Tasikmalaya','32',1996059,'2706.972');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.07','Regency','Kabupaten Ciamis','32',1297783,'1595.936');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.08','Regency','Kabupaten Kuningan','32',1239999,'1193.449');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.09','Regency','Kabupaten Cirebon','32',2489046,'1073.772');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.10','Regency','Kabupaten Majalengka','32',1369569,'1331.553');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.11','Regency','Kabupaten Sumedang','32',1226660,'1566.204');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.12','Regency','Kabupaten Indramayu','32',1980080,'2076.266');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.13','Regency','Kabupaten Subang','32',1677628,'2168.909');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.14','Regency','Kabupaten Purwakarta','32',1063932,'993.092');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.15','Regency','Kabupaten Karawang','32',2612065,'1916.056');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.16','Regency','Kabupaten Bekasi','32',3387601,'1255.001');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.17','Regency','Kabupaten Bandung Barat','32',1911661,'1283.439');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.18','Regency','Kabupaten Pangandaran','32',447272,'1128.122');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.71','City','Kota Bogor','32',1144108,'111.366');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.72','City','Kota Sukabumi','32',370096,'48.314');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.73','City','Kota Bandung','32',2591763,'166.593');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.74','City','Kota Cirebon','32',356629,'39.398');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.75','City','Kota Bekasi','32',2572209,'213.036');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.76','City','Kota Depok','32',2010912,'199.906');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.77','City','Kota Cimahi','32',581994,'42.432');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.78','City','Kota Tasikmalaya','32',770839,'182.964');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','32.79','City','Kota Banjar','32',209317,'131.005');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33','Province','Jawa Tengah',NULL,38430645,'34347.428');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.01','Regency','Kabupaten Cilacap','33',2059748,'2325.173');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.02','Regency','Kabupaten Banyumas','33',1868446,'1391.153');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.03','Regency','Kabupaten Purbalingga','33',1057750,'805.757');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.04','Regency','Kabupaten Banjarnegara','33',1071977,'1144.896');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.05','Regency','Kabupaten Kebumen','33',1446833,'1333.902');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.06','Regency','Kabupaten Purworejo','33',809651,'1081.763');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.07','Regency','Kabupaten Wonosobo','33',945955,'1011.623');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.08','Regency','Kabupaten Magelang','33',1345662,'1129.983');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.09','Regency','Kabupaten Boyolali','33',1114070,'1096.613');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.10','Regency','Kabupaten Klaten','33',1302648,'701.511');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.11','Regency','Kabupaten Sukoharjo','33',916472,'493.601');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.12','Regency','Kabupaten Wonogiri','33',1057495,'1905.823');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.13','Regency','Kabupaten Karanganyar','33',953696,'802.848');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.14','Regency','Kabupaten Sragen','33',1023538,'994.573');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.15','Regency','Kabupaten Grobogan','33',1520974,'2023.849');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.16','Regency','Kabupaten Blora','33',927961,'1957.289');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.17','Regency','Kabupaten Rembang','33',665501,'1038.32');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.18','Regency','Kabupaten Pati','33',1385904,'1576.69');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.19','Regency','Kabupaten Kudus','33',877821,'447.445');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.20','Regency','Kabupaten Jepara','33',1283687,'1020.124');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.21','Regency','Kabupaten Demak','33',1254204,'970.077');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.22','Regency','Kabupaten Semarang','33',1088729,'1019.27');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.23','Regency','Kabupaten Temanggung','33',822880,'864.834');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.24','Regency','Kabupaten Kendal','33',1094214,'1006.174');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.25','Regency','Kabupaten Batang','33',855878,'857.073');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.26','Regency','Kabupaten Pekalongan','33',1034241,'892.578');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.27','Regency','Kabupaten Pemalang','33',1601007,'1135.757');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.28','Regency','Kabupaten Tegal','33',1745278,'983.713');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.29','Regency','Kabupaten Brebes','33',2066426,'1754.77');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.71','City','Kota Magelang','33',128709,'18.558');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.72','City','Kota Surakarta','33',589242,'46.802');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.73','City','Kota Salatiga','33',198971,'54.983');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.74','City','Kota Semarang','33',1702379,'374.747');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.75','City','Kota Pekalongan','33',318221,'46.076');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','33.76','City','Kota Tegal','33',294477,'39.08');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','34','Province','Daerah Istimewa Yogyakarta',NULL,3743365,'3170.363');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','34.01','Regency','Kabupaten Kulon Progo','34',444994,'576.803');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','34.02','Regency','Kabupaten Bantul','34',980269,'511.527');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','34.03','Regency','Kabupaten Gunungkidul','34',776926,'1475.465');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','34.04','Regency','Kabupaten Sleman','34',1125571,'573.749');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','34.71','City','Kota Yogyakarta','34',415605,'32.819');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35','Province','Jawa Timur',NULL,41919906,'48055.876');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.01','Regency','Kabupaten Pacitan','35',588718,'1434.818');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.02','Regency','Kabupaten Ponorogo','35',979008,'1418.618');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.03','Regency','Kabupaten Trenggalek','35',753810,'1249.367');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.04','Regency','Kabupaten Tulungagung','35',1139224,'1144.856');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.05','Regency','Kabupaten Blitar','35',1261699,'1745.383');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.06','Regency','Kabupaten Kediri','35',1691976,'1523.563');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.07','Regency','Kabupaten Malang','35',2734623,'3473.747');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.08','Regency','Kabupaten Lumajang','35',1116231,'1796.489');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.09','Regency','Kabupaten Jember','35',2615874,'3314.358');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.10','Regency','Kabupaten Banyuwangi','35',1791789,'3593.849');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.11','Regency','Kabupaten Bondowoso','35',788007,'1554.992');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.12','Regency','Kabupaten Situbondo','35',691635,'1654.705');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.13','Regency','Kabupaten Probolinggo','35',1200931,'1725.171');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.14','Regency','Kabupaten Pasuruan','35',1665922,'1493.161');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.15','Regency','Kabupaten Sidoarjo','35',2027874,'724.766');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.16','Regency','Kabupaten Mojokerto','35',1156144,'984.38');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.17','Regency','Kabupaten Jombang','35',1378005,'1109.835');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.18','Regency','Kabupaten Nganjuk','35',1152575,'1289.067');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.19','Regency','Kabupaten Madiun','35',737875,'1113.627');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.20','Regency','Kabupaten Magetan','35',692800,'706.444');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.21','Regency','Kabupaten Ngawi','35',907002,'1395.804');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.22','Regency','Kabupaten Bojonegoro','35',1366227,'2312.627');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.23','Regency','Kabupaten Tuban','35',1266396,'1973.515');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.24','Regency','Kabupaten Lamongan','35',1367503,'1752.989');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.25','Regency','Kabupaten Gresik','35',1327497,'1264.009');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.26','Regency','Kabupaten Bangkalan','35',1042031,'1302.64');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.27','Regency','Kabupaten Sampang','35',1033926,'1229.165');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.28','Regency','Kabupaten Pamekasan','35',904965,'796.241');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.29','Regency','Kabupaten Sumenep','35',1143002,'2083.048');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.71','City','Kota Kediri','35',301424,'67.232');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.72','City','Kota Blitar','35',161204,'33.203');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.73','City','Kota Malang','35',889359,'111.077');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.74','City','Kota Probolinggo','35',243746,'55.197');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.75','City','Kota Pasuruan','35',213469,'39.109');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.76','City','Kota Mojokerto','35',142272,'20.48');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.77','City','Kota Madiun','35',201733,'36.126');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.78','City','Kota Surabaya','35',3018022,'338.048');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','35.79','City','Kota Batu','35',225408,'194.17');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','36','Province','Banten',NULL,12881374,'9355.763');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','36.01','Regency','Kabupaten Pandeglang','36',1437046,'2771.488');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','36.02','Regency','Kabupaten Lebak','36',1531564,'3312.298');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','36.03','Regency','Kabupaten Tangerang','36',3459706,'1028.335');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','36.04','Regency','Kabupaten Serang','36',1791795,'1471.543');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','36.71','City','Kota Tangerang','36',1957349,'178.347');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','36.72','City','Kota Cilegon','36',480378,'162.578');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','36.73','City','Kota Serang','36',759929,'266.314');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','36.74','City','Kota Tangerang Selatan','36',1463607,'164.86');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','51','Province','Bali',NULL,4375263,'5582.827');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','51.01','Regency','Kabupaten Jembrana','51',330221,'847.515');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','51.02','Regency','Kabupaten Tabanan','51',478393,'848.539');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','51.03','Regency','Kabupaten Badung','51',537739,'397.395');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','51.04','Regency','Kabupaten Gianyar','51',504845,'363.782');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','51.05','Regency','Kabupaten Klungkung','51',223723,'312.115');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','51.06','Regency','Kabupaten Bangli','51',260526,'526.764');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','51.07','Regency','Kabupaten Karangasem','51',538390,'838.899');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','51.08','Regency','Kabupaten Buleleng','51',828156,'1322.124');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','51.71','City','Kota Denpasar','51',673270,'125.694');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','52','Province','Nusa Tenggara Barat',NULL,5751295,'19631.991');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','52.01','Regency','Kabupaten Lombok Barat','52',762757,'919.44');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','52.02','Regency','Kabupaten Lombok Tengah','52',1128716,'1167.029');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','52.03','Regency','Kabupaten Lombok Timur','52',1457591,'1602.377');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','52.04','Regency','Kabupaten Sumbawa','52',527715,'6645.723');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','52.05','Regency','Kabupaten Dompu','52',277837,'2270.36');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','52.06','Regency','Kabupaten Bima','52',543582,'4208.861');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','52.07','Regency','Kabupaten Sumbawa Barat','52',156059,'1739.564');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','52.08','Regency','Kabupaten Lombok Utara','52',269989,'810.185');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','52.71','City','Kota Mataram','52',461936,'60.063');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','52.72','City','Kota Bima','52',165113,'208.389');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53','Province','Nusa Tenggara Timur',NULL,5700772,'46378.105');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.01','Regency','Kabupaten Kupang','53',391539,'5130.659');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.02','Regency','Kabupaten Timor Tengah Selatan','53',490642,'3931.747');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.03','Regency','Kabupaten Timor Tengah Utara','53',276032,'2622.293');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.04','Regency','Kabupaten Belu','53',232788,'1126.77');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.05','Regency','Kabupaten Alor','53',229730,'2918.753');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.06','Regency','Kabupaten Flores Timur','53',289881,'1741.064');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.07','Regency','Kabupaten Sikka','53',346614,'1669.713');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.08','Regency','Kabupaten Ende','53',283806,'2084.076');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.09','Regency','Kabupaten Ngada','53',169445,'1736.735');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.10','Regency','Kabupaten Manggarai','53',349836,'1343.335');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.11','Regency','Kabupaten Sumba Timur','53',277290,'6975.198');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.12','Regency','Kabupaten Sumba Barat','53',141760,'755.836');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.13','Regency','Kabupaten Lembata','53',149921,'1263.767');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.14','Regency','Kabupaten Rote Ndao','53',154027,'1277.256');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.15','Regency','Kabupaten Manggarai Barat','53',290688,'3120.028');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.16','Regency','Kabupaten Nagekeo','53',164457,'1397.969');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.17','Regency','Kabupaten Sumba Tengah','53',92138,'1786.436');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.18','Regency','Kabupaten Sumba Barat Daya','53',355022,'1381.943');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.19','Regency','Kabupaten Manggarai Timur','53',305268,'2389.499');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.20','Regency','Kabupaten Sabu Raijua','53',94860,'457.14');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.21','Regency','Kabupaten Malaka','53',210908,'1109.003');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','53.71','City','Kota Kupang','53',404120,'158.885');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61','Province','Kalimantan Barat',NULL,5646268,'147018.063');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.01','Regency','Kabupaten Sambas','61',651246,'5928.221');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.02','Regency','Kabupaten Mempawah','61',314148,'1934.827');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.03','Regency','Kabupaten Sanggau','61',499074,'12452.224');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.04','Regency','Kabupaten Ketapang','61',583541,'30012.023');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.05','Regency','Kabupaten Sintang','61',457204,'22025.788');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.06','Regency','Kabupaten Kapuas Hulu','61',276988,'31318.246');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.07','Regency','Kabupaten Bengkayang','61',295966,'5488.322');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.08','Regency','Kabupaten Landak','61',415033,'8430.711');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.09','Regency','Kabupaten Sekadau','61',225494,'5979.044');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.10','Regency','Kabupaten Melawi','61',217600,'10122.513');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.11','Regency','Kabupaten Kayong Utara','61',126898,'4108.533');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.12','Regency','Kabupaten Kubu Raya','61',646091,'8549.057');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.71','City','Kota Pontianak','61',687031,'118.209');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','61.72','City','Kota Singkawang','61',249954,'550.345');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62','Province','Kalimantan Tengah',NULL,2825290,'153430.363');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.01','Regency','Kabupaten Kotawaringin Barat','62',294602,'9475.854');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.02','Regency','Kabupaten Kotawaringin Timur','62',454515,'15541.88');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.03','Regency','Kabupaten Kapuas','62',417854,'17033.54');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.04','Regency','Kabupaten Barito Selatan','62',137914,'6267.084');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.05','Regency','Kabupaten Barito Utara','62',159848,'9984.808');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.06','Regency','Kabupaten Katingan','62',181963,'20380.503');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.07','Regency','Kabupaten Seruyan','62',159849,'15211.714');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.08','Regency','Kabupaten Sukamara','62',67234,'3310.13');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.09','Regency','Kabupaten Lamandau','62',114257,'7632.394');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.10','Regency','Kabupaten Gunung Mas','62',134482,'9305.756');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.11','Regency','Kabupaten Pulang Pisau','62',144663,'9650.158');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.12','Regency','Kabupaten Murung Raya','62',124291,'23575.328');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.13','Regency','Kabupaten Barito Timur','62',118665,'3212.515');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','62.71','City','Kota Palangkaraya','62',315153,'2848.699');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63','Province','Kalimantan Selatan',NULL,4305281,'37125.426');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.01','Regency','Kabupaten Tanah Laut','63',369818,'3841.157');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.02','Regency','Kabupaten Kotabaru','63',332787,'9345.91');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.03','Regency','Kabupaten Banjar','63',590393,'4588.37');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.04','Regency','Kabupaten Barito Kuala','63',329799,'2425.829');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.05','Regency','Kabupaten Tapin','63',202061,'2155.939');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.06','Regency','Kabupaten Hulu Sungai Selatan','63',239471,'1697.224');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.07','Regency','Kabupaten Hulu Sungai Tengah','63',271505,'1573.538');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.08','Regency','Kabupaten Hulu Sungai Utara','63',238250,'907.491');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.09','Regency','Kabupaten Tabalong','63',267787,'3473.069');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.10','Regency','Kabupaten Tanah Bumbu','63',357221,'4884.861');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.11','Regency','Kabupaten Balangan','63',138950,'1828.513');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.71','City','Kota Banjarmasin','63',681693,'98.372');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','63.72','City','Kota Banjarbaru','63',285546,'305.153');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','64','Province','Kalimantan Timur',NULL,4123303,'126951.758');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','64.01','Regency','Kabupaten Paser','64',309667,'10780.677');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','64.02','Regency','Kabupaten Kutai Kartanegara','64',806964,'26912.065');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','64.03','Regency','Kabupaten Berau','64',299005,'20999.287');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','64.07','Regency','Kabupaten Kutai Barat','64',186581,'13611.168');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','64.08','Regency','Kabupaten Kutai Timur','64',448850,'31572.691');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','64.09','Regency','Kabupaten Penajam Paser Utara','64',202067,'3197.199');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','64.11','Regency','Kabupaten Mahakam Ulu','64',39715,'18492.238');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','64.71','City','Kota Balikpapan','64',757418,'509.45');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','64.72','City','Kota Samarinda','64',881225,'716.783');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','64.74','City','Kota Bontang','64',191811,'160.2');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','65','Province','Kalimantan Utara',NULL,770627,'69900.886');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','65.01','Regency','Kabupaten Bulungan','65',170239,'13719.983');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','65.02','Regency','Kabupaten Malinau','65',87582,'38901.819');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','65.03','Regency','Kabupaten Nunukan','65',227460,'13549.868');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','65.04','Regency','Kabupaten Tana Tidung','65',30036,'3481.039');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','65.71','City','Kota Tarakan','65',255310,'248.177');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71','Province','Sulawesi Utara',NULL,2645291,'14488.429');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.01','Regency','Kabupaten Bolaang Mongondow','71',257378,'3291.237');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.02','Regency','Kabupaten Minahasa','71',330843,'1128.25');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.03','Regency','Kabupaten Kepulauan Sangihe','71',135860,'596.459');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.04','Regency','Kabupaten Kepulauan Talaud','71',100376,'1009.738');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.05','Regency','Kabupaten Minahasa Selatan','71',243297,'1455.907');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.06','Regency','Kabupaten Minahasa Utara','71',229231,'992.981');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.07','Regency','Kabupaten Minahasa Tenggara','71',121554,'752.788');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.08','Regency','Kabupaten Bolaang Mongondow Utara','71',88002,'1643.863');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.09','Regency','Kabupaten Kep. Siau Tagulandang Biaro','71',70528,'215.611');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.10','Regency','Kabupaten Bolaang Mongondow Timur','71',91344,'859.683');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.11','Regency','Kabupaten Bolaang Mongondow Selatan','71',76105,'1772.832');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.71','City','Kota Manado','71',459409,'161.76');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.72','City','Kota Bitung','71',216026,'329.363');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.73','City','Kota Tomohon','71',103812,'169.064');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','71.74','City','Kota Kotamobagu','71',121526,'108.893');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72','Province','Sulawesi Tengah',NULL,3219494,'61496.983');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.01','Regency','Kabupaten Banggai','72',377804,'8241.143');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.02','Regency','Kabupaten Poso','72',253350,'7544.965');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.03','Regency','Kabupaten Donggala','72',318613,'5122.736');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.04','Regency','Kabupaten Toli-Toli','72',242783,'3695.945');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.05','Regency','Kabupaten Buol','72',162273,'3719.205');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.06','Regency','Kabupaten Morowali','72',198968,'4433.535');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.07','Regency','Kabupaten Banggai Kepulauan','72',130008,'2378.048');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.08','Regency','Kabupaten Parigi Moutong','72',461576,'5800.059');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.09','Regency','Kabupaten Tojo Una Una','72',173534,'5565.953');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.10','Regency','Kabupaten Sigi','72',273460,'5225.435');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.11','Regency','Kabupaten Banggai Laut','72',77830,'680.306');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.12','Regency','Kabupaten Morowali Utara','72',154004,'8733.733');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','72.71','City','Kota Palu','72',395291,'355.92');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73','Province','Sulawesi Selatan',NULL,9528276,'45323.975');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.01','Regency','Kabupaten Kepulauan Selayar','73',143096,'1163.383');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.02','Regency','Kabupaten Bulukumba','73',480672,'1175.562');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.03','Regency','Kabupaten Bantaeng','73',217267,'390.95');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.04','Regency','Kabupaten Jeneponto','73',423005,'795.131');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.05','Regency','Kabupaten Takalar','73',332863,'553.206');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.06','Regency','Kabupaten Gowa','73',825369,'1812.988');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.07','Regency','Kabupaten Sinjai','73',276269,'865.695');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.08','Regency','Kabupaten Bone','73',827372,'4568.033');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.09','Regency','Kabupaten Maros','73',414406,'1443.788');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.10','Regency','Kabupaten Pangkajene dan Kepulauan','73',361791,'883.553');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.11','Regency','Kabupaten Barru','73',196001,'1201.322');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.12','Regency','Kabupaten Soppeng','73',241333,'1385.546');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.13','Regency','Kabupaten Wajo','73',400699,'2505.492');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.14','Regency','Kabupaten Sidenreng Rappang','73',332560,'1935.326');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.15','Regency','Kabupaten Pinrang','73',423146,'1895.008');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.16','Regency','Kabupaten Enrekang','73',234470,'1806.816');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.17','Regency','Kabupaten Luwu','73',385361,'2901.696');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.18','Regency','Kabupaten Tana Toraja','73',258934,'2043.623');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.22','Regency','Kabupaten Luwu Utara','73',335161,'7422.257');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.24','Regency','Kabupaten Luwu Timur','73',323422,'6745.772');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.26','Regency','Kabupaten Toraja Utara','73',266513,'1289.134');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.71','City','Kota Makassar','73',1482354,'177.174');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.72','City','Kota Parepare','73',163314,'89.626');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','73.73','City','Kota Palopo','73',182898,'272.894');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74','Province','Sulawesi Tenggara',NULL,2824589,'36139.303');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.01','Regency','Kabupaten Kolaka','74',257733,'2958.87');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.02','Regency','Kabupaten Konawe','74',269128,'5352.922');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.03','Regency','Kabupaten Muna','74',233470,'1856.91');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.04','Regency','Kabupaten Buton','74',122024,'1664.982');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.05','Regency','Kabupaten Konawe Selatan','74',332389,'4234.214');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.06','Regency','Kabupaten Bombana','74',168055,'3291.922');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.07','Regency','Kabupaten Wakatobi','74',118793,'450.8');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.08','Regency','Kabupaten Kolaka Utara','74',143604,'2931.677');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.09','Regency','Kabupaten Konawe Utara','74',83449,'4219.214');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.10','Regency','Kabupaten Buton Utara','74',74718,'1752.37');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.11','Regency','Kabupaten Kolaka Timur','74',130691,'3992.531');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.12','Regency','Kabupaten Konawe Kepulauan','74',44091,'704.184');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.13','Regency','Kabupaten Muna Barat','74',91571,'816.717');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.14','Regency','Kabupaten Buton Tengah','74',121745,'835.562');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.15','Regency','Kabupaten Buton Selatan','74',102881,'516.479');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.71','City','Kota Kendari','74',366454,'265.845');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','74.72','City','Kota Bau Bau','74',163793,'294.104');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','75','Province','Gorontalo',NULL,1250960,'12024.982');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','75.01','Regency','Kabupaten Gorontalo','75',423981,'2160.183');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','75.02','Regency','Kabupaten Boalemo','75',152851,'1831.637');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','75.03','Regency','Kabupaten Bone Bolango','75',174788,'1888.935');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','75.04','Regency','Kabupaten Pohuwato','75',162989,'4370.656');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','75.05','Regency','Kabupaten Gorontalo Utara','75',131991,'1702.746');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','75.71','City','Kota Gorontalo','75',204360,'70.825');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','76','Province','Sulawesi Barat',NULL,1466741,'16590.667');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','76.01','Regency','Kabupaten Pasangkayu','76',183376,'2901.704');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','76.02','Regency','Kabupaten Mamuju','76',288382,'4942.041');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','76.03','Regency','Kabupaten Mamasa','76',167611,'3016.13');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','76.04','Regency','Kabupaten Polewali Mandar','76',492339,'2074.191');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','76.05','Regency','Kabupaten Majene','76',190223,'900.525');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','76.06','Regency','Kabupaten Mamuju Tengah','76',144810,'2756.076');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81','Province','Maluku',NULL,1935586,'46133.832');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81.01','Regency','Kabupaten Maluku Tengah','81',432361,'8253.421');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81.02','Regency','Kabupaten Maluku Tenggara','81',129169,'1016.082');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81.03','Regency','Kabupaten Kepulauan Tanimbar','81',132337,'4427.811');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81.04','Regency','Kabupaten Buru','81',142347,'4914.066');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81.05','Regency','Kabupaten Seram Bagian Timur','81',140972,'5725.513');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81.06','Regency','Kabupaten Seram Bagian Barat','81',217389,'5014.238');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81.07','Regency','Kabupaten Kepulauan Aru','81',112531,'8090.792');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81.08','Regency','Kabupaten Maluku Barat Daya','81',97020,'4542.633');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81.09','Regency','Kabupaten Buru Selatan','81',81329,'3677.854');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81.71','City','Kota Ambon','81',359661,'236.713');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','81.72','City','Kota Tual','81',90470,'234.709');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','82','Province','Maluku Utara',NULL,1394231,'31465.977');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','82.01','Regency','Kabupaten Halmahera Barat','82',139764,'2237.391');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','82.02','Regency','Kabupaten Halmahera Tengah','82',106500,'2272.261');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','82.03','Regency','Kabupaten Halmahera Utara','82',206233,'3402.937');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','82.04','Regency','Kabupaten Halmahera Selatan','82',258564,'8102.0');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','82.05','Regency','Kabupaten Kepulauan Sula','82',100635,'1777.021');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','82.06','Regency','Kabupaten Halmahera Timur','82',100473,'6487.633');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','82.07','Regency','Kabupaten Pulau Morotai','82',82913,'2337.256');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','82.08','Regency','Kabupaten Pulau Taliabu','82',66361,'2984.011');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','82.71','City','Kota Ternate','82',210836,'162.04');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','82.72','City','Kota Tidore Kepulauan','82',121952,'1703.427');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','91','Province','Papua',NULL,1102360,'81383.315');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','91.03','Regency','Kabupaten Jayapura','91',203772,'14081.935');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','91.05','Regency','Kabupaten Kepulauan Yapen','91',116214,'2425.374');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','91.06','Regency','Kabupaten Biak Numfor','91',150318,'2258.863');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','91.10','Regency','Kabupaten Sarmi','91',45084,'14068.312');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','91.11','Regency','Kabupaten Keerom','91',74332,'9526.315');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','91.15','Regency','Kabupaten Waropen','91',38840,'10781.037');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','91.19','Regency','Kabupaten Supiori','91',27965,'660.681');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','91.20','Regency','Kabupaten Mamberamo Raya','91',41036,'26745.359');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','91.71','City','Kota Jayapura','91',404799,'835.439');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','92','Province','Papua Barat',NULL,576255,'60308.59');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','92.02','Regency','Kabupaten Manokwari','92',205212,'2764.187');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','92.03','Regency','Kabupaten Fak Fak','92',93997,'9735.003');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','92.06','Regency','Kabupaten Teluk Bintuni','92',84205,'19946.579');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','92.07','Regency','Kabupaten Teluk Wondama','92',47494,'4847.951');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','92.08','Regency','Kabupaten Kaimana','92',64938,'17878.913');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','92.11','Regency','Kabupaten Manokwari Selatan','92',39026,'1837.146');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','92.12','Regency','Kabupaten Pegunungan Arfak','92',41383,'3298.811');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','93','Province','Papua Selatan',NULL,562220,'117858.969');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','93.01','Regency','Kabupaten Merauke','93',255168,'45016.452');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','93.02','Regency','Kabupaten Boven Digoel','93',71997,'23558.272');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','93.03','Regency','Kabupaten Mappi','93',114153,'24265.584');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','93.04','Regency','Kabupaten Asmat','93',120902,'25018.661');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','94','Province','Papua Tengah',NULL,1369112,'61079.587');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','94.01','Regency','Kabupaten Nabire','94',179174,'11801.987');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','94.02','Regency','Kabupaten Puncak Jaya','94',220393,'5986.19');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','94.03','Regency','Kabupaten Paniai','94',125763,'5306.871');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','94.04','Regency','Kabupaten Mimika','94',318679,'18309.723');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','94.05','Regency','Kabupaten Puncak','94',178072,'7701.031');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','94.06','Regency','Kabupaten Dogiyai','94',116706,'3792.928');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','94.07','Regency','Kabupaten Intan Jaya','94',137696,'5334.445');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','94.08','Regency','Kabupaten Deiyai','94',92629,'2846.412');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','95','Province','Papua Pegunungan',NULL,1470518,'52508.656');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','95.01','Regency','Kabupaten Jayawijaya','95',276288,'2629.01');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','95.02','Regency','Kabupaten Pegunungan Bintang','95',114581,'13751.915');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','95.03','Regency','Kabupaten Yahukimo','95',356021,'16365.938');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','95.04','Regency','Kabupaten Tolikara','95',252031,'4285.333');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','95.05','Regency','Kabupaten Mamberamo Tengah','95',50128,'4101.486');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','95.06','Regency','Kabupaten Yalimo','95',105374,'3148.308');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','95.07','Regency','Kabupaten Lanny Jaya','95',203922,'2339.775');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','95.08','Regency','Kabupaten Nduga','95',112173,'5886.891');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','96','Province','Papua Barat Daya',NULL,623186,'39103.058');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','96.01','Regency','Kabupaten Sorong','96',129669,'7565.039');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','96.02','Regency','Kabupaten Sorong Selatan','96',56979,'6559.597');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','96.03','Regency','Kabupaten Raja Ampat','96',72865,'7425.239');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','96.04','Regency','Kabupaten Tambrauw','96',31041,'11961.745');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','96.05','Regency','Kabupaten Maybrat','96',46604,'5385.679');
INSERT INTO region_entry VALUES('01A2036F-0E34-7C41-B311-18E5ACAD4AFA','96.71','City','Kota Sorong','96',286028,'205.759');
CREATE TABLE IF NOT EXISTS "agency" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "number" TEXT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NULL,
    "kind" TEXT NOT NULL,
    "fields" TEXT NOT NULL, "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "pk_agency" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_agency_region_region_code" FOREIGN KEY ("region_code") REFERENCES "region" ("code") ON DELETE RESTRICT
);
INSERT INTO agency VALUES('99.01','01A2036F-1027-7EBA-B581-A8D3B2BD467F','1','Sekretariat Daerah','Setda','Agency','4.01',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-73B3-B9BC-0DBE7F0521E6','17','Dinas Tenaga Kerja dan Transmigrasi','Disnakertrans','Agency','2.07,3.32',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7457-9107-5431C287D17A','6','Badan Pendapatan Daerah','Bapenda','Agency','5.02',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-748D-8BED-B7F84D86AD38','15','Satuan Polisi Pamong Praja dan Pemadam Kebakaran','Satpol PP Damkar','Agency','1.05',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-75C5-AC93-877F8A1F4775','5','Badan Keuangan dan Aset Daerah','BKAD','Agency','5.02',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-75F5-9A71-AE9E735322FE','10','Dinas Pendidikan','Disdik','Agency','1.01',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7626-9B64-63169C85FB9B','13','Dinas Pekerjaan Umum dan Penataan Ruang','DPUPR','Agency','1.03',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7681-BDD2-FB1172990D23','14','Dinas Perumahan, Kawasan Permukiman, dan Pertanahan','Disperkim','Agency','1.04,2.10',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-776F-B441-9E0A8569535C','12','Rumah Sakit Umum Daerah Wangunsari','RSUD Wangunsari','Agency','1.02',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7783-8A8E-B7DB577428A2','11','Dinas Kesehatan','Dinkes','Agency','1.02',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7987-9B79-14F22A5BCBA2','8','Badan Kesatuan Bangsa dan Politik','Kesbangpol','Agency','8.01',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7A0E-9EDB-F55E30B23942','3','Inspektorat Daerah','Inspektorat','Agency','6.01',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7A8B-8EB5-62BFF46965CD','4','Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah','Bapperida','Agency','5.01,5.05',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7AD4-8A3C-67E87E95721E','9','Badan Penanggulangan Bencana Daerah','BPBD','Agency','1.05',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7E69-9939-35D811727889','18','Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana','DP3AKB','Agency','2.08,2.14',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7E6E-A5DA-BF3B62C30F8D','16','Dinas Sosial','Dinsos','Agency','1.06',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7F2B-A7B0-FD593BF88240','2','Sekretariat Dewan Perwakilan Rakyat Daerah','Setwan','Agency','4.02',1);
INSERT INTO agency VALUES('99.01','01A2036F-1032-7FBB-A921-62D4E909E224','7','Badan Kepegawaian dan Pengembangan Sumber Daya Manusia','BKPSDM','Agency','5.03,5.04',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7044-B99E-0212F161EEB0','19','Dinas Ketahanan Pangan dan Perikanan','DKPP','Agency','2.09,3.25',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7051-9217-08BCD115EC1A','22','Dinas Pemberdayaan Masyarakat dan Desa','DPMD','Agency','2.13',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-706F-B2D9-125078544E38','31','Dinas Pertanian','Distan','Agency','3.27',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-70DA-9B44-3A2D160A5EB9','28','Dinas Kebudayaan','Disbud','Agency','2.22',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7147-8605-05BEBE00C509','32','Dinas Perdagangan dan Perindustrian','Disdagrin','Agency','3.30,3.31',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-719E-9194-FE64DFFFE32F','26','Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu','DPMPTSP','Agency','2.18',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7271-9904-B6A7A2C1D6BF','39','Relawan TIK Tanah Contoh','Relawan TIK','External','',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-72A7-BA11-349A91D02655','40','Asosiasi Penenun Serunai','Aspeni','External','',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-73EF-8974-9A6EE4DB6F80','25','Dinas Koperasi dan Usaha Mikro','Dinkop UM','Agency','2.17',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-77E7-AA13-1E04397C9AB4','30','Dinas Pariwisata dan Ekonomi Kreatif','Disparekraf','Agency','3.26',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-780F-A363-1A3F6B10DF0A','27','Dinas Kepemudaan dan Olahraga','Dispora','Agency','2.19',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-784C-9B7E-E24565FB86A1','38','Bank Pembangunan Contoh','Bank Contoh','External','',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-78C4-A9E9-28F6F97A9EBE','36','Kecamatan Hulu Karsa','Kec. Hulu Karsa','District','7.01',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-79A3-AD96-56C9019BD653','33','Kecamatan Wangunsari','Kec. Wangunsari','District','7.01',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7A18-8509-877DF97D8C80','35','Kecamatan Bukit Sarai','Kec. Bukit Sarai','District','7.01',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7A4D-B5A2-B81004E209D7','20','Dinas Lingkungan Hidup','DLH','Agency','2.11,3.28',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7A74-9A53-DF084EB910DC','37','Universitas Wangun Raya','UWR','External','',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7AA5-8864-86DCC7FC76EA','21','Dinas Kependudukan dan Pencatatan Sipil','Disdukcapil','Agency','2.12',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7D74-873D-6290F82297C5','24','Dinas Komunikasi, Informatika, Statistik, dan Persandian','Diskominfo','Agency','2.16,2.20,2.21',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7D8F-B9E2-BC5C99985422','29','Dinas Perpustakaan dan Kearsipan','Dispusip','Agency','2.23,2.24',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7E34-97BC-B2610F8772F8','34','Kecamatan Laruna','Kec. Laruna','District','7.01',1);
INSERT INTO agency VALUES('99.01','01A2036F-1033-7FFF-AEE8-C013B250A884','23','Dinas Perhubungan','Dishub','Agency','2.15',1);
CREATE TABLE IF NOT EXISTS "medium_term_plan" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "first_year" INTEGER NOT NULL,
    "last_year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NULL,
    "imported_at_utc" TEXT NOT NULL,
    "receipt_id" TEXT NULL,
    CONSTRAINT "pk_medium_term_plan" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_medium_term_plan_region_region_code" FOREIGN KEY ("region_code") REFERENCES "region" ("code") ON DELETE RESTRICT
);
INSERT INTO medium_term_plan VALUES('99.01','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','Rpjmd',2025,2029,1,'rpjmd-2025-2029.csv','78d663f82b9e031120dd0c1a25fc532ca15f6f8f7cea33b5eb4b8237769ad3df','2026-11-22 13:25:41.008313','01A2036F-1425-762B-9A9B-4F400AEB4DE0');
CREATE TABLE IF NOT EXISTS "plan" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "first_year" INTEGER NOT NULL,
    "years" INTEGER NOT NULL,
    "dimension_set_code" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "vision" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "edit_version" INTEGER NOT NULL,
    "created_at_utc" TEXT NOT NULL,
    CONSTRAINT "pk_plan" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_plan_dimension_set_dimension_set_code" FOREIGN KEY ("dimension_set_code") REFERENCES "dimension_set" ("code") ON DELETE RESTRICT,
    CONSTRAINT "fk_plan_region_region_code" FOREIGN KEY ("region_code") REFERENCES "region" ("code") ON DELETE RESTRICT
);
INSERT INTO "plan" VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3','Rencana Induk Kota Cerdas Kabupaten Tanah Contoh 2026–2035',2026,10,'2017','Draft',1,'Tanah Contoh yang melayani, terhubung, dan lestari: danaunya jernih, pasarnya ramai, desanya tersambung.',10,2,'2026-11-22 13:25:40.1635875');
CREATE TABLE IF NOT EXISTS "sub_dimension" (
    "set_code" TEXT NOT NULL,
    "dimension_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "english_name" TEXT NOT NULL,
    CONSTRAINT "pk_sub_dimension" PRIMARY KEY ("set_code", "dimension_code", "code"),
    CONSTRAINT "fk_sub_dimension_dimension_dimension_code" FOREIGN KEY ("set_code", "dimension_code") REFERENCES "dimension" ("set_code", "code") ON DELETE CASCADE
);
INSERT INTO sub_dimension VALUES('2017','BRA','BRA-1',1,'Pariwisata','Tourism');
INSERT INTO sub_dimension VALUES('2017','BRA','BRA-2',2,'Bisnis','Business');
INSERT INTO sub_dimension VALUES('2017','BRA','BRA-3',3,'Wajah kota','City appearance');
INSERT INTO sub_dimension VALUES('2017','ECO','ECO-1',1,'Industri','Industry');
INSERT INTO sub_dimension VALUES('2017','ECO','ECO-2',2,'Kesejahteraan','Welfare');
INSERT INTO sub_dimension VALUES('2017','ECO','ECO-3',3,'Transaksi','Transaction');
INSERT INTO sub_dimension VALUES('2017','ENV','ENV-1',1,'Perlindungan','Protection');
INSERT INTO sub_dimension VALUES('2017','ENV','ENV-2',2,'Sampah','Waste');
INSERT INTO sub_dimension VALUES('2017','ENV','ENV-3',3,'Energi','Energy');
INSERT INTO sub_dimension VALUES('2017','GOV','GOV-1',1,'Layanan publik','Public service');
INSERT INTO sub_dimension VALUES('2017','GOV','GOV-2',2,'Tata kelola birokrasi','Bureaucracy');
INSERT INTO sub_dimension VALUES('2017','GOV','GOV-3',3,'Kebijakan publik','Public policy');
INSERT INTO sub_dimension VALUES('2017','LIV','LIV-1',1,'Harmoni tata ruang','Harmony');
INSERT INTO sub_dimension VALUES('2017','LIV','LIV-2',2,'Kesehatan','Health');
INSERT INTO sub_dimension VALUES('2017','LIV','LIV-3',3,'Mobilitas','Mobility');
INSERT INTO sub_dimension VALUES('2017','SOC','SOC-1',1,'Komunitas','Community');
INSERT INTO sub_dimension VALUES('2017','SOC','SOC-2',2,'Pembelajaran','Learning');
INSERT INTO sub_dimension VALUES('2017','SOC','SOC-3',3,'Keamanan','Security');
CREATE TABLE IF NOT EXISTS "medium_term_programme" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sector_code" TEXT NULL,
    "sector_name" TEXT NULL,
    "field_code" TEXT NULL,
    "field_name" TEXT NULL,
    "agency_words" TEXT NULL,
    "agency_id" TEXT NULL,
    CONSTRAINT "pk_medium_term_programme" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_medium_term_programme_agency_agency_id" FOREIGN KEY ("region_code", "agency_id") REFERENCES "agency" ("region_code", "id"),
    CONSTRAINT "fk_medium_term_programme_medium_term_plan_plan_id" FOREIGN KEY ("region_code", "plan_id") REFERENCES "medium_term_plan" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-1416-72F5-9AD2-57D7F2B6E9D9','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.01.02','PROGRAM PENGELOLAAN PENDIDIKAN','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.01','URUSAN PEMERINTAHAN BIDANG PENDIDIKAN','10','01A2036F-1032-75F5-9A71-AE9E735322FE');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7013-A7CC-336565BEE1B1','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.02.03','PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.02','URUSAN PEMERINTAHAN BIDANG KESEHATAN','11','01A2036F-1032-7783-8A8E-B7DB577428A2');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7015-89E7-A00FA90B9D1F','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.15.02','PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.15','URUSAN PEMERINTAHAN BIDANG PERHUBUNGAN','23','01A2036F-1033-7FFF-AEE8-C013B250A884');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7082-86E7-4CD029560F33','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.18.03','PROGRAM PROMOSI PENANAMAN MODAL','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.18','URUSAN PEMERINTAHAN BIDANG PENANAMAN MODAL','26','01A2036F-1033-719E-9194-FE64DFFFE32F');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-70A3-94E7-5CDAF018D877','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.08.03','PROGRAM PERLINDUNGAN PEREMPUAN','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.08','URUSAN PEMERINTAHAN BIDANG PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK','18','01A2036F-1032-7E69-9939-35D811727889');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-70BD-BE9A-1A47E9EF2263','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.03.02','PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.03','URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG','13','01A2036F-1032-7626-9B64-63169C85FB9B');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-70C4-B9A1-B93C9B7910B7','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.11.03','PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.11','URUSAN PEMERINTAHAN BIDANG LINGKUNGAN HIDUP','20','01A2036F-1033-7A4D-B5A2-B81004E209D7');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-71A9-AFCE-BD9061786C44','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.07.04','PROGRAM PENEMPATAN TENAGA KERJA','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.07','URUSAN PEMERINTAHAN BIDANG TENAGA KERJA','17','01A2036F-1032-73B3-B9BC-0DBE7F0521E6');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-71DC-8008-792AFDF3E07D','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.05.03','PROGRAM PENANGGULANGAN BENCANA','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.05','URUSAN PEMERINTAHAN BIDANG KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT','9','01A2036F-1032-7AD4-8A3C-67E87E95721E');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-72BF-9295-4C6AE98A4301','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.04.03','PROGRAM KAWASAN PERMUKIMAN','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.04','URUSAN PEMERINTAHAN BIDANG PERUMAHAN DAN KAWASAN PERMUKIMAN','14','01A2036F-1032-7681-BDD2-FB1172990D23');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-72CF-B822-97FC2B424530','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','3.26.02','PROGRAM PENINGKATAN DAYA TARIK DESTINASI PARIWISATA','3','URUSAN PEMERINTAHAN PILIHAN','3.26','URUSAN PEMERINTAHAN BIDANG PARIWISATA','30','01A2036F-1033-77E7-AA13-1E04397C9AB4');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-72D4-A42B-B413F70B33E0','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.12.04','PROGRAM PENGELOLAAN INFORMASI ADMINISTRASI KEPENDUDUKAN','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.12','URUSAN PEMERINTAHAN BIDANG ADMINISTRASI KEPENDUDUKAN DAN PENCATATAN SIPIL','21','01A2036F-1033-7AA5-8864-86DCC7FC76EA');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-73FC-B365-EBA6973071CF','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','3.31.02','PROGRAM PERENCANAAN DAN PEMBANGUNAN INDUSTRI','3','URUSAN PEMERINTAHAN PILIHAN','3.31','URUSAN PEMERINTAHAN BIDANG PERINDUSTRIAN','32','01A2036F-1033-7147-8605-05BEBE00C509');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7484-8F71-49470D535695','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.11.11','PROGRAM PENGELOLAAN PERSAMPAHAN','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.11','URUSAN PEMERINTAHAN BIDANG LINGKUNGAN HIDUP','20','01A2036F-1033-7A4D-B5A2-B81004E209D7');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-750E-ABB8-B3EEB771A11F','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','6.01.02','PROGRAM PENYELENGGARAAN PENGAWASAN','6','UNSUR PENGAWASAN URUSAN PEMERINTAHAN','6.01','INSPEKTORAT DAERAH','3','01A2036F-1032-7A0E-9EDB-F55E30B23942');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-75AF-BD7D-64CEF88F432F','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.02.02','PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.02','URUSAN PEMERINTAHAN BIDANG KESEHATAN','11','01A2036F-1032-7783-8A8E-B7DB577428A2');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-764E-9773-DBDCAFAAEC80','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','5.01.02','PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH','5','UNSUR PENUNJANG URUSAN PEMERINTAHAN','5.01','PERENCANAAN','4','01A2036F-1032-7A8B-8EB5-62BFF46965CD');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-76C1-91FD-0DDE98434382','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.07.03','PROGRAM PELATIHAN KERJA DAN PRODUKTIVITAS TENAGA KERJA','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.07','URUSAN PEMERINTAHAN BIDANG TENAGA KERJA','17','01A2036F-1032-73B3-B9BC-0DBE7F0521E6');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-76C4-8FAE-D41E595B1D39','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.01.04','PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.01','URUSAN PEMERINTAHAN BIDANG PENDIDIKAN','10','01A2036F-1032-75F5-9A71-AE9E735322FE');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-76E4-B9EA-35C5DFF528CA','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.16.02','PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.16','URUSAN PEMERINTAHAN BIDANG KOMUNIKASI DAN INFORMATIKA','24','01A2036F-1033-7D74-873D-6290F82297C5');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7704-9F6F-8C291664F42C','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','3.26.03','PROGRAM PEMASARAN PARIWISATA','3','URUSAN PEMERINTAHAN PILIHAN','3.26','URUSAN PEMERINTAHAN BIDANG PARIWISATA','30','01A2036F-1033-77E7-AA13-1E04397C9AB4');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7721-90EB-74686265CD14','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','5.02.04','PROGRAM PENGELOLAAN PENDAPATAN DAERAH','5','UNSUR PENUNJANG URUSAN PEMERINTAHAN','5.02','KEUANGAN','6','01A2036F-1032-7457-9107-5431C287D17A');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-782C-8B17-385D10266A2E','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.16.03','PROGRAM APLIKASI INFORMATIKA','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.16','URUSAN PEMERINTAHAN BIDANG KOMUNIKASI DAN INFORMATIKA','24','01A2036F-1033-7D74-873D-6290F82297C5');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7889-83A4-9094C8102F3B','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.12.03','PROGRAM PENCATATAN SIPIL','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.12','URUSAN PEMERINTAHAN BIDANG ADMINISTRASI KEPENDUDUKAN DAN PENCATATAN SIPIL','21','01A2036F-1033-7AA5-8864-86DCC7FC76EA');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-78F8-A676-AFD6587B3A02','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.13.04','PROGRAM ADMINISTRASI PEMERINTAHAN DESA','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.13','URUSAN PEMERINTAHAN BIDANG PEMBERDAYAAN MASYARAKAT DAN DESA','22','01A2036F-1033-7051-9217-08BCD115EC1A');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-790F-9189-B9B5BAE9EAF7','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.20.02','PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.20','URUSAN PEMERINTAHAN BIDANG STATISTIK','24','01A2036F-1033-7D74-873D-6290F82297C5');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7A1F-8530-C4C9B17788AF','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','3.30.03','PROGRAM PENINGKATAN SARANA DISTRIBUSI PERDAGANGAN','3','URUSAN PEMERINTAHAN PILIHAN','3.30','URUSAN PEMERINTAHAN BIDANG PERDAGANGAN','32','01A2036F-1033-7147-8605-05BEBE00C509');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7A79-8E70-F58A9D45C4F8','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.06.05','PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.06','URUSAN PEMERINTAHAN BIDANG SOSIAL','16','01A2036F-1032-7E6E-A5DA-BF3B62C30F8D');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7AC5-B7BE-52B0522602B9','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.18.04','PROGRAM PELAYANAN PENANAMAN MODAL','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.18','URUSAN PEMERINTAHAN BIDANG PENANAMAN MODAL','26','01A2036F-1033-719E-9194-FE64DFFFE32F');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7AEF-B8F1-3C01429A7010','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.02.05','PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.02','URUSAN PEMERINTAHAN BIDANG KESEHATAN','11','01A2036F-1032-7783-8A8E-B7DB577428A2');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7B1A-B4C2-EF040DA7B456','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.22.02','PROGRAM PENGEMBANGAN KEBUDAYAAN','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.22','URUSAN PEMERINTAHAN BIDANG KEBUDAYAAN','28','01A2036F-1033-70DA-9B44-3A2D160A5EB9');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7B57-8C41-B100AF1ED3FC','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.03.12','PROGRAM PENYELENGGARAAN PENATAAN RUANG','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.03','URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG','13','01A2036F-1032-7626-9B64-63169C85FB9B');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7B8E-8582-6D8DC4483900','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','5.02.02','PROGRAM PENGELOLAAN KEUANGAN DAERAH','5','UNSUR PENUNJANG URUSAN PEMERINTAHAN','5.02','KEUANGAN','5','01A2036F-1032-75C5-AC93-877F8A1F4775');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7CB2-B166-42763C674CC9','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.06.04','PROGRAM REHABILITASI SOSIAL','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.06','URUSAN PEMERINTAHAN BIDANG SOSIAL','16','01A2036F-1032-7E6E-A5DA-BF3B62C30F8D');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7CB3-8A3E-251DC5D99720','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','3.27.02','PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN','3','URUSAN PEMERINTAHAN PILIHAN','3.27','URUSAN PEMERINTAHAN BIDANG PERTANIAN','31','01A2036F-1033-706F-B2D9-125078544E38');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7D2E-BAB9-F257B78CA22B','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.23.02','PROGRAM PEMBINAAN PERPUSTAKAAN','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.23','URUSAN PEMERINTAHAN BIDANG PERPUSTAKAAN','29','01A2036F-1033-7D8F-B9E2-BC5C99985422');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7D4C-B563-3B93355E2322','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.09.03','PROGRAM PENINGKATAN DIVERSIFIKASI DAN KETAHANAN PANGAN MASYARAKAT','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.09','URUSAN PEMERINTAHAN BIDANG PANGAN','19','01A2036F-1033-7044-B99E-0212F161EEB0');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7D52-A701-7228BDD4ED9D','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.21.02','PROGRAM PENYELENGGARAAN PERSANDIAN UNTUK PENGAMANAN INFORMASI','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.21','URUSAN PEMERINTAHAN BIDANG PERSANDIAN','24','01A2036F-1033-7D74-873D-6290F82297C5');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7D7E-8CDB-507B385073D1','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.04.05','PROGRAM PENINGKATAN PRASARANA, SARANA DAN UTILITAS UMUM (PSU)','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.04','URUSAN PEMERINTAHAN BIDANG PERUMAHAN DAN KAWASAN PERMUKIMAN','14','01A2036F-1032-7681-BDD2-FB1172990D23');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7E7F-BD2B-2A3825C35126','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.05.04','PROGRAM PENANGGULANGAN KEBAKARAN','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.05','URUSAN PEMERINTAHAN BIDANG KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT','15','01A2036F-1032-748D-8BED-B7F84D86AD38');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7E88-8746-0CA91C66FDB2','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.03.10','PROGRAM PENYELENGGARAAN JALAN','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.03','URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG','13','01A2036F-1032-7626-9B64-63169C85FB9B');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7F38-98EE-B23156292E26','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.05.02','PROGRAM PENINGKATAN KETENTERAMAN DAN KETERTIBAN UMUM','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.05','URUSAN PEMERINTAHAN BIDANG KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT','15','01A2036F-1032-748D-8BED-B7F84D86AD38');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7F65-AFA1-F0FFD8739037','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.03.03','PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.03','URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG','13','01A2036F-1032-7626-9B64-63169C85FB9B');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7F67-BE78-7329560951E4','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','1.03.08','PROGRAM PENATAAN BANGUNAN GEDUNG','1','URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR','1.03','URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG','13','01A2036F-1032-7626-9B64-63169C85FB9B');
INSERT INTO medium_term_programme VALUES('99.01','01A2036F-141C-7F9F-8A7A-1ABFDEBD3E19','01A2036F-13EE-79D3-9FAB-23E058A4BFF3','2.17.07','PROGRAM PEMBERDAYAAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)','2','URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR','2.17','URUSAN PEMERINTAHAN BIDANG KOPERASI, USAHA KECIL, DAN MENENGAH','25','01A2036F-1033-73EF-8974-9A6EE4DB6F80');
CREATE TABLE IF NOT EXISTS "book" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "plan_version" INTEGER NOT NULL,
    "made_at_utc" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "docx_hash" TEXT NOT NULL,
    "html_hash" TEXT NOT NULL,
    "pdf_hash" TEXT NULL,
    "pdf_problem_json" TEXT NULL, "code" TEXT NOT NULL DEFAULT 'masterplan',
    CONSTRAINT "pk_book" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_book_plan_plan_id" FOREIGN KEY ("region_code", "plan_id") REFERENCES "plan" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO book VALUES('99.01','01A2036F-F14F-7D26-8983-3D5280870711','01A2036F-10C3-7A0B-86E9-873D741F6CF3',10,'2026-11-22 13:26:25.6482721','Beku','id','5b2dc5f03272c10bbabe8967fd791ee13cf67eb9f4c6c81e9b1d3c644901882a','65c5626f5c490c97bfc90b0e61982ceeadc3d3bd3106b67c1fa5f2fe6db985e1','faf77a7d6ccf14b51333023815493d8231aac3901afe215a68be346e491b3ff9',NULL,'masterplan');
CREATE TABLE IF NOT EXISTS "goal" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "mission_number" INTEGER NULL,
    "indicator" TEXT NULL,
    "unit" TEXT NULL,
    "baseline" TEXT NULL,
    "target" TEXT NULL,
    CONSTRAINT "pk_goal" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_goal_plan_plan_id" FOREIGN KEY ("region_code", "plan_id") REFERENCES "plan" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO goal VALUES('99.01','01A2036F-11A8-7145-B685-835728799675','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S11','Warga aman dari bencana, kejahatan, dan kabar bohong',3,'Waktu tanggap darurat rata-rata','menit','34','12');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-7177-9BD5-21C4A84FC1A6','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S1','Urusan warga selesai tanpa bolak-balik',1,'Indeks Kepuasan Masyarakat','indeks','82,41','91,00');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-73FA-8BDB-3626016B5212','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S8','Belanja warga dan penerimaan daerah serba nontunai',2,'Penerimaan asli daerah yang dibayar nontunai','%','31,2','95,0');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-74F8-A572-FC5A38DF13AE','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S7','Warga miskin dan penganggur berkurang',2,'Persentase penduduk miskin','%','11,83','6,50');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-7568-ADCF-ABEE193F118C','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S2','Perangkat daerah bekerja dengan satu data dan sistem yang saling terhubung',1,'Indeks SPBE','indeks','2,71','4,20');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-75BA-88B4-6C6D62304FAD','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S6','Usaha mikro, kopi, dan tenun naik kelas',2,'Usaha mikro yang berjualan lewat kanal digital','%','12,6','55,0');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-7742-B529-5AA77C031D6C','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S9','Warga sehat sejak lahir dan mudah berobat',3,'Prevalensi stunting balita','%','21,7','9,0');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-796F-A223-0FAE0FAC01E3','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S10','Warga terampil digital dan gemar belajar',3,'Indeks Masyarakat Digital Indonesia','indeks','39,62','60,00');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-7A3F-8F5A-879407E78535','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S3','Kebijakan disusun dari data dan suara warga',1,'Peraturan daerah dan peraturan bupati baru yang disertai naskah data','%','18','90');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-7BA5-B1D9-526563018D64','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S13','Danau, hutan, dan sumber air terjaga',5,'Indeks Kualitas Lingkungan Hidup','indeks','66,84','76,00');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-7CB3-91A9-F166B64D4818','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S4','Danau Laruna dan kampung tenun Serunai dikenal dan didatangi',2,'Kunjungan wisatawan dalam setahun','kunjungan','186.400','425.000');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-7E12-AC37-C0E9BAC39A0F','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S5','Usaha betah berinvestasi dan wajah kota pasar tertata',2,'Nilai realisasi investasi dalam setahun','miliar rupiah','214,6','540,0');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-7E4E-B14C-65643CBA9701','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S14','Sampah habis di sumbernya dan energi dipakai hemat',5,'Sampah yang terkelola','%','48,3','95,0');
INSERT INTO goal VALUES('99.01','01A2036F-11A8-7FE6-8895-321D2F480255','01A2036F-10C3-7A0B-86E9-873D741F6CF3','S12','Ruang tertata, angkutan pasti, dan semua desa bersinyal',4,'Desa tanpa sinyal (blankspot)','desa','27','0');
CREATE TABLE IF NOT EXISTS "mission" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    CONSTRAINT "pk_mission" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_mission_plan_plan_id" FOREIGN KEY ("region_code", "plan_id") REFERENCES "plan" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO mission VALUES('99.01','01A2036F-119B-7282-93F9-058621614272','01A2036F-10C3-7A0B-86E9-873D741F6CF3',4,'Menghubungkan desa dan kota dengan ruang yang tertata, angkutan yang pasti, dan sinyal yang andal.');
INSERT INTO mission VALUES('99.01','01A2036F-119B-72D7-B00F-212853A3161B','01A2036F-10C3-7A0B-86E9-873D741F6CF3',5,'Menjaga danau, hutan, dan udara, serta mengelola sampah dan energi dengan hemat.');
INSERT INTO mission VALUES('99.01','01A2036F-119B-7AA7-BA44-4201448E456B','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2,'Menguatkan ekonomi rakyat dari pasar, kopi, tenun, dan wisata danau.');
INSERT INTO mission VALUES('99.01','01A2036F-119B-7C9B-BCE5-F540F89F37F3','01A2036F-10C3-7A0B-86E9-873D741F6CF3',1,'Menghadirkan layanan pemerintah yang mudah, cepat, dan dipercaya sampai ke desa.');
INSERT INTO mission VALUES('99.01','01A2036F-119B-7EE9-8EB5-B323E0CA1826','01A2036F-10C3-7A0B-86E9-873D741F6CF3',3,'Menyehatkan, mencerdaskan, dan melindungi warga di setiap kecamatan.');
CREATE TABLE IF NOT EXISTS "plan_ceiling" (
    "region_code" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "fund_source" TEXT NOT NULL,
    "rupiah" INTEGER NOT NULL,
    CONSTRAINT "pk_plan_ceiling" PRIMARY KEY ("region_code", "plan_id", "year", "fund_source"),
    CONSTRAINT "fk_plan_ceiling_plan_plan_id" FOREIGN KEY ("region_code", "plan_id") REFERENCES "plan" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2026,'',63240500000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2026,'APBD',44600000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2026,'APBN/DAK',20500000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2027,'',70412000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2027,'APBD',47950000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2027,'APBN/DAK',23600000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2028,'',71405750000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2028,'APBD',49800000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2028,'APBN/DAK',21800000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2029,'',68630000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2029,'APBD',56200000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2029,'APBN/DAK',18900000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2030,'',71118250000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2030,'APBD',55900000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2030,'APBN/DAK',17200000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2031,'',72204600000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2031,'APBD',56800000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2031,'APBN/DAK',16800000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2032,'',73320000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2032,'APBD',55400000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2032,'APBN/DAK',16500000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2033,'',75936400000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2033,'APBD',57200000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2033,'APBN/DAK',16500000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2034,'',77318750000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2034,'APBD',57900000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2034,'APBN/DAK',16500000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2035,'',78500000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2035,'APBD',58400000000);
INSERT INTO plan_ceiling VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',2035,'APBN/DAK',16500000000);
CREATE TABLE IF NOT EXISTS "schedule" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "plan_version" INTEGER NOT NULL,
    "made_at_utc" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,
    "instance_json" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "seconds_limit" REAL NOT NULL,
    "status" TEXT NOT NULL,
    "objective" REAL NOT NULL,
    "bound" REAL NOT NULL,
    "gap" REAL NOT NULL,
    "answer_json" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "notes_json" TEXT NOT NULL,
    "accepted_at_utc" TEXT NULL,
    "accepted_by" TEXT NULL,
    "before_json" TEXT NULL,
    "undone_at_utc" TEXT NULL,
    "undone_by" TEXT NULL, "scenario_id" TEXT NULL, "scenario_name" TEXT NULL, "scenario_version" INTEGER NULL,
    CONSTRAINT "pk_schedule" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_schedule_plan_plan_id" FOREIGN KEY ("region_code", "plan_id") REFERENCES "plan" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO schedule VALUES('99.01','01A2036F-BF3A-7630-A5F9-FCC58D12F23E','01A2036F-10C3-7A0B-86E9-873D741F6CF3',10,'2026-11-22 13:26:24.8263783','Beku',replace('{\n "name": "Rencana Induk Kota Cerdas Kabupaten Tanah Contoh 2026–2035",\n "unit": "rupiah",\n "first_year": 2026,\n "years": 10,\n "discount": 0.97,\n "programmes": [\n  {\n   "id": "P-001",\n   "name": "Antre dari Rumah di Mal Pelayanan Publik",\n   "duration": 1,\n   "cost": [\n    560815250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     486220250\n    ],\n    "CSR": [\n     74595000\n    ]\n   },\n   "value": 84,\n   "agency": "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",\n   "dimension": "GOV",\n   "earliest": 2026,\n   "latest": 2026,\n   "quick_win": true\n  },\n  {\n   "id": "P-002",\n   "name": "Mal Pelayanan Publik Lengkap 28 Instansi",\n   "duration": 4,\n   "cost": [\n    1744883250,\n    1619587000,\n    1385094500,\n    1290351000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1744883250,\n     1619587000,\n     1385094500,\n     1290351000\n    ]\n   },\n   "value": 66,\n   "agency": "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",\n   "dimension": "GOV",\n   "earliest": 2027,\n   "latest": 2029\n  },\n  {\n   "id": "P-003",\n   "name": "Surat Desa Selesai di Balai Desa",\n   "duration": 6,\n   "cost": [\n    1435197500,\n    1944972250,\n    2264980500,\n    2099941000,\n    1865134500,\n    1650083000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1179876000,\n     1420111250,\n     1364738000,\n     1240160500,\n     1084740500,\n     960322000\n    ],\n    "Dana Desa": [\n     255321500,\n     524861000,\n     900242500,\n     859780500,\n     780394000,\n     689761000\n    ]\n   },\n   "value": 78,\n   "agency": "Dinas Pemberdayaan Masyarakat dan Desa",\n   "dimension": "GOV"\n  },\n  {\n   "id": "P-004",\n   "name": "Loket Keliling Danau dan Gunung",\n   "duration": 9,\n   "cost": [\n    1345049000,\n    683712250,\n    712358250,\n    737832000,\n    771369000,\n    1105236250,\n    811714500,\n    839961000,\n    867947250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1345049000,\n     683712250,\n     712358250,\n     737832000,\n     771369000,\n     1105236250,\n     811714500,\n     839961000,\n     867947250\n    ]\n   },\n   "value": 58,\n   "agency": "Dinas Kependudukan dan Pencatatan Sipil",\n   "dimension": "GOV"\n  },\n  {\n   "id": "P-005",\n   "name": "Satu Aplikasi Warga Tanah Contoh",\n   "duration": 4,\n   "cost": [\n    3260394000,\n    2840091250,\n    2115164000,\n    1689887000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     3260394000,\n     2840091250,\n     2115164000,\n     1689887000\n    ]\n   },\n   "value": 62,\n   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",\n   "dimension": "GOV"\n  },\n  {\n   "id": "P-006",\n   "name": "Sehari Jadi di Kantor Kecamatan",\n   "duration": 3,\n   "cost": [\n    925305000,\n    1130399500,\n    870352500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     925305000,\n     1130399500,\n     870352500\n    ]\n   },\n   "value": 55,\n   "agency": "Kecamatan Wangunsari",\n   "dimension": "GOV"\n  },\n  {\n   "id": "P-007",\n   "name": "Satu Pintu Data Perangkat Daerah",\n   "duration": 2,\n   "cost": [\n    1685399500,\n    1489916500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1685399500,\n     1489916500\n    ]\n   },\n   "value": 90,\n   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",\n   "dimension": "GOV",\n   "earliest": 2026,\n   "latest": 2027,\n   "mandatory": true\n  },\n  {\n   "id": "P-008",\n   "name": "Penghubung Layanan Antarperangkat Daerah",\n   "duration": 2,\n   "cost": [\n    2409936000,\n    1874604500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     2409936000,\n     1874604500\n    ]\n   },\n   "value": 81,\n   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",\n   "dimension": "GOV",\n   "earliest": 2028,\n   "latest": 2029\n  },\n  {\n   "id": "P-009",\n   "name": "Naskah Dinas Tanpa Kertas",\n   "duration": 3,\n   "cost": [\n    741989250,\n    654717000,\n    579875000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     741989250,\n     654717000,\n     579875000\n    ]\n   },\n   "value": 60,\n   "agency": "Sekretariat Daerah",\n   "dimension": "GOV"\n  },\n  {\n   "id": "P-010",\n   "name": "Talenta Digital Aparatur",\n   "duration": 10,\n   "cost": [\n    914814500,\n    981971000,\n    1044252000,\n    1097877250,\n    1119889500,\n    1162989000,\n    1186723500,\n    1214611000,\n    1246126250,\n    1284289000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     914814500,\n     981971000,\n     1044252000,\n     1097877250,\n     1119889500,\n     1162989000,\n     1186723500,\n     1214611000,\n     1246126250,\n     1284289000\n    ]\n   },\n   "value": 57,\n   "agency": "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",\n   "dimension": "GOV"\n  },\n  {\n   "id": "P-011",\n   "name": "Ekosistem Kabupaten Cerdas",\n   "duration": 10,\n   "cost": [\n    1240192000,\n    1185411500,\n    1217734500,\n    1255852500,\n    1389161500,\n    1302163000,\n    1326954250,\n    1363901250,\n    1405025000,\n    1541589000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1240192000,\n     1185411500,\n     1217734500,\n     1255852500,\n     1389161500,\n     1302163000,\n     1326954250,\n     1363901250,\n     1405025000,\n     1541589000\n    ]\n   },\n   "value": 72,\n   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",\n   "dimension": "GOV",\n   "earliest": 2026,\n   "latest": 2026,\n   "mandatory": true\n  },\n  {\n   "id": "P-012",\n   "name": "Pengawasan Intern Berbasis Data",\n   "duration": 4,\n   "cost": [\n    1130310000,\n    864022000,\n    795391500,\n    812197500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1130310000,\n     864022000,\n     795391500,\n     812197500\n    ]\n   },\n   "value": 53,\n   "agency": "Inspektorat Daerah",\n   "dimension": "GOV"\n  },\n  {\n   "id": "P-013",\n   "name": "Usulan Desa Terlacak sampai Anggaran",\n   "duration": 5,\n   "cost": [\n    1065242000,\n    890366250,\n    842370500,\n    865267250,\n    901251500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1065242000,\n     890366250,\n     842370500,\n     865267250,\n     901251500\n    ]\n   },\n   "value": 70,\n   "agency": "Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah",\n   "dimension": "GOV"\n  },\n  {\n   "id": "P-014",\n   "name": "Naskah Data untuk Setiap Peraturan",\n   "duration": 5,\n   "cost": [\n    450000000,\n    450000000,\n    450000000,\n    450000000,\n    450000000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     450000000,\n     450000000,\n     450000000,\n     450000000,\n     450000000\n    ]\n   },\n   "value": 46,\n   "agency": "Sekretariat Daerah",\n   "dimension": "GOV"\n  },\n  {\n   "id": "P-015",\n   "name": "Ruang Dengar DPRD",\n   "duration": 3,\n   "cost": [\n    767830000,\n    523752000,\n    495626000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     767830000,\n     523752000,\n     495626000\n    ]\n   },\n   "value": 44,\n   "agency": "Sekretariat Dewan Perwakilan Rakyat Daerah",\n   "dimension": "GOV"\n  },\n  {\n   "id": "P-016",\n   "name": "Kalender Wisata Danau Laruna",\n   "duration": 1,\n   "cost": [\n    825253250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     640180250\n    ],\n    "CSR": [\n     185073000\n    ]\n   },\n   "value": 68,\n   "agency": "Dinas Pariwisata dan Ekonomi Kreatif",\n   "dimension": "BRA",\n   "earliest": 2026,\n   "latest": 2026,\n   "quick_win": true\n  },\n  {\n   "id": "P-017",\n   "name": "Desa Wisata Tenun Serunai",\n   "duration": 5,\n   "cost": [\n    2029408500,\n    2065180250,\n    1895075250,\n    1689492250,\n    1435110500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1459906500,\n     1385266500,\n     1239589000,\n     1174821250,\n     980125250\n    ],\n    "Dana Desa": [\n     419818000,\n     455226500,\n     480203250,\n     394788000,\n     360173000\n    ],\n    "CSR": [\n     149684000,\n     224687250,\n     175283000,\n     119883000,\n     94812250\n    ]\n   },\n   "value": 63,\n   "agency": "Dinas Pariwisata dan Ekonomi Kreatif",\n   "dimension": "BRA"\n  },\n  {\n   "id": "P-018",\n   "name": "Dermaga dan Tiket Terpadu Danau",\n   "duration": 3,\n   "cost": [\n    4904943500,\n    5759497000,\n    4180004750\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1065284000,\n     1139689000,\n     905298500\n    ],\n    "APBN/DAK": [\n     3839659500,\n     4619808000,\n     3274706250\n    ]\n   },\n   "value": 61,\n   "agency": "Dinas Pariwisata dan Ekonomi Kreatif",\n   "dimension": "BRA",\n   "earliest": 2027,\n   "latest": 2028\n  },\n  {\n   "id": "P-019",\n   "name": "Festival Panen Kopi Bukit Sarai",\n   "duration": 6,\n   "cost": [\n    505069750,\n    541712500,\n    583053500,\n    611559750,\n    644213250,\n    676469000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     385367500,\n     402029250,\n     418027000,\n     431247250,\n     449127000,\n     466066000\n    ],\n    "CSR": [\n     119702250,\n     139683250,\n     165026500,\n     180312500,\n     195086250,\n     210403000\n    ]\n   },\n   "value": 41,\n   "agency": "Kecamatan Bukit Sarai",\n   "dimension": "BRA",\n   "earliest": 2027,\n   "latest": 2030\n  },\n  {\n   "id": "P-020",\n   "name": "Peta Peluang Investasi Siap Tawar",\n   "duration": 4,\n   "cost": [\n    694608000,\n    612267500,\n    647998000,\n    586964000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     694608000,\n     612267500,\n     647998000,\n     586964000\n    ]\n   },\n   "value": 59,\n   "agency": "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",\n   "dimension": "BRA"\n  },\n  {\n   "id": "P-021",\n   "name": "Jenama Kopi Sarai dan Tenun Serunai",\n   "duration": 4,\n   "cost": [\n    1044631500,\n    1162096250,\n    1017501500,\n    840578750\n   ],\n   "cost_by_source": {\n    "APBD": [\n     845007500,\n     912383000,\n     767866250,\n     690860500\n    ],\n    "APBD Provinsi": [\n     199624000,\n     249713250,\n     249635250,\n     149718250\n    ]\n   },\n   "value": 64,\n   "agency": "Dinas Perdagangan dan Perindustrian",\n   "dimension": "BRA"\n  },\n  {\n   "id": "P-022",\n   "name": "Rumah Ekspor Wangunsari",\n   "duration": 5,\n   "cost": [\n    2094538250,\n    1370128000,\n    1267850250,\n    1293965250,\n    1276983000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1844832000,\n     1120184000,\n     1068227000,\n     1093869000,\n     1127076000\n    ],\n    "CSR": [\n     249706250,\n     249944000,\n     199623250,\n     200096250,\n     149907000\n    ]\n   },\n   "value": 52,\n   "agency": "Dinas Perdagangan dan Perindustrian",\n   "dimension": "BRA"\n  },\n  {\n   "id": "P-023",\n   "name": "Forum Usaha Kota Pasar",\n   "duration": 5,\n   "cost": [\n    268096000,\n    280898000,\n    294132250,\n    308654500,\n    322414500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     268096000,\n     280898000,\n     294132250,\n     308654500,\n     322414500\n    ]\n   },\n   "value": 38,\n   "agency": "Sekretariat Daerah",\n   "dimension": "BRA"\n  },\n  {\n   "id": "P-024",\n   "name": "Penataan Tepi Danau Kota Laruna",\n   "duration": 4,\n   "cost": [\n    7730385000,\n    7044995000,\n    5765231250,\n    3974672250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     2310030000,\n     2179612000,\n     1824998250,\n     1459638250\n    ],\n    "APBN/DAK": [\n     5420355000,\n     4865383000,\n     3940233000,\n     2515034000\n    ]\n   },\n   "value": 67,\n   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",\n   "dimension": "BRA",\n   "earliest": 2028,\n   "latest": 2032\n  },\n  {\n   "id": "P-025",\n   "name": "Satu Muka Papan Nama dan Penunjuk Arah",\n   "duration": 3,\n   "cost": [\n    794886500,\n    879827000,\n    678737500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     584981500,\n     639768500,\n     498353250\n    ],\n    "CSR": [\n     209905000,\n     240058500,\n     180384250\n    ]\n   },\n   "value": 34,\n   "agency": "Dinas Perumahan, Kawasan Permukiman, dan Pertanahan",\n   "dimension": "BRA"\n  },\n  {\n   "id": "P-026",\n   "name": "Taman Kota Ramah Anak",\n   "duration": 6,\n   "cost": [\n    1680007000,\n    1724932250,\n    1639576500,\n    1210272500,\n    1744987250,\n    1130082500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1379937000,\n     1424881250,\n     1389671250,\n     1060038250,\n     1445045000,\n     980392500\n    ],\n    "CSR": [\n     300070000,\n     300051000,\n     249905250,\n     150234250,\n     299942250,\n     149690000\n    ]\n   },\n   "value": 49,\n   "agency": "Dinas Lingkungan Hidup",\n   "dimension": "BRA"\n  },\n  {\n   "id": "P-027",\n   "name": "Kabel Rapi Wangunsari",\n   "duration": 3,\n   "cost": [\n    4895093250,\n    5509971250,\n    4550558250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     745382000,\n     690163000,\n     585363000\n    ],\n    "KPBU": [\n     4149711250,\n     4819808250,\n     3965195250\n    ]\n   },\n   "value": 33,\n   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",\n   "dimension": "BRA"\n  },\n  {\n   "id": "P-028",\n   "name": "Sentra Olah Kopi Petik Merah",\n   "duration": 5,\n   "cost": [\n    3314786000,\n    3119825250,\n    2827051250,\n    2495970250,\n    1704890000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     864687000,\n     939907000,\n     911986000,\n     806205000,\n     745049000\n    ],\n    "APBN/DAK": [\n     2450099000,\n     2179918250,\n     1915065250,\n     1689765250,\n     959841000\n    ]\n   },\n   "value": 76,\n   "agency": "Dinas Pertanian",\n   "dimension": "ECO"\n  },\n  {\n   "id": "P-029",\n   "name": "Rumah Produksi Tenun Bersama",\n   "duration": 4,\n   "cost": [\n    4239150500,\n    2434265250,\n    1100370250,\n    984431500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     2239905000,\n     1364645000,\n     980383000,\n     864593000\n    ],\n    "APBN/DAK": [\n     1849618500,\n     920020250,\n     0,\n     0\n    ],\n    "CSR": [\n     149627000,\n     149600000,\n     119987250,\n     119838500\n    ]\n   },\n   "value": 56,\n   "agency": "Dinas Perdagangan dan Perindustrian",\n   "dimension": "ECO"\n  },\n  {\n   "id": "P-030",\n   "name": "Kemasan dan Sertifikat Halal Usaha Mikro",\n   "duration": 8,\n   "cost": [\n    985293000,\n    1011856000,\n    1047828500,\n    1066759000,\n    1105041000,\n    1131824500,\n    1157975500,\n    1185917000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     985293000,\n     1011856000,\n     1047828500,\n     1066759000,\n     1105041000,\n     1131824500,\n     1157975500,\n     1185917000\n    ]\n   },\n   "value": 61,\n   "agency": "Dinas Koperasi dan Usaha Mikro",\n   "dimension": "ECO"\n  },\n  {\n   "id": "P-031",\n   "name": "Rantai Dingin Ikan Danau",\n   "duration": 4,\n   "cost": [\n    3629277500,\n    1720011000,\n    1258027000,\n    991465500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     689692000,\n     534945000,\n     497774000,\n     471685250\n    ],\n    "APBN/DAK": [\n     2939585500,\n     1185066000,\n     760253000,\n     519780250\n    ]\n   },\n   "value": 54,\n   "agency": "Dinas Ketahanan Pangan dan Perikanan",\n   "dimension": "ECO"\n  },\n  {\n   "id": "P-032",\n   "name": "Kluster Industri Kecil Simpang Pinang",\n   "duration": 3,\n   "cost": [\n    4929988250,\n    3539567000,\n    2265136250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     2779843000,\n     1939708500,\n     1365044250\n    ],\n    "KPBU": [\n     2150145250,\n     1599858500,\n     900092000\n    ]\n   },\n   "value": 43,\n   "agency": "Dinas Perdagangan dan Perindustrian",\n   "dimension": "ECO"\n  },\n  {\n   "id": "P-033",\n   "name": "Data Keluarga Miskin Diperbarui Setiap Triwulan",\n   "duration": 4,\n   "cost": [\n    1320265500,\n    1265024000,\n    1218188500,\n    1246583000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1320265500,\n     1265024000,\n     1218188500,\n     1246583000\n    ]\n   },\n   "value": 86,\n   "agency": "Dinas Sosial",\n   "dimension": "ECO",\n   "earliest": 2026,\n   "latest": 2026,\n   "mandatory": true\n  },\n  {\n   "id": "P-034",\n   "name": "Bursa Kerja di Genggaman",\n   "duration": 5,\n   "cost": [\n    575160250,\n    498211000,\n    511929000,\n    529726500,\n    547210500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     575160250,\n     498211000,\n     511929000,\n     529726500,\n     547210500\n    ]\n   },\n   "value": 58,\n   "agency": "Dinas Tenaga Kerja dan Transmigrasi",\n   "dimension": "ECO"\n  },\n  {\n   "id": "P-035",\n   "name": "Kelas Keahlian Kerja Jarak Jauh",\n   "duration": 6,\n   "cost": [\n    1664401250,\n    1630244250,\n    1688476000,\n    1734639000,\n    1751460000,\n    1780038000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1464624000,\n     1390315250,\n     1428373000,\n     1475029500,\n     1511638500,\n     1560142000\n    ],\n    "CSR": [\n     199777250,\n     239929000,\n     260103000,\n     259609500,\n     239821500,\n     219896000\n    ]\n   },\n   "value": 55,\n   "agency": "Dinas Tenaga Kerja dan Transmigrasi",\n   "dimension": "ECO"\n  },\n  {\n   "id": "P-036",\n   "name": "Lumbung Pangan Desa Tercatat",\n   "duration": 6,\n   "cost": [\n    1000498500,\n    1011365250,\n    1086921500,\n    1168219250,\n    1208467500,\n    1231750000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     640376500,\n     591680250,\n     606916500,\n     627958000,\n     648659250,\n     671743000\n    ],\n    "Dana Desa": [\n     360122000,\n     419685000,\n     480005000,\n     540261250,\n     559808250,\n     560007000\n    ]\n   },\n   "value": 47,\n   "agency": "Dinas Ketahanan Pangan dan Perikanan",\n   "dimension": "ECO"\n  },\n  {\n   "id": "P-037",\n   "name": "Ibu Berdaya dari Rumah",\n   "duration": 5,\n   "cost": [\n    845252500,\n    797833000,\n    826155250,\n    851325250,\n    884298000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     845252500,\n     797833000,\n     826155250,\n     851325250,\n     884298000\n    ]\n   },\n   "value": 50,\n   "agency": "Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana",\n   "dimension": "ECO"\n  },\n  {\n   "id": "P-038",\n   "name": "QRIS Pasar Rakyat Wangunsari",\n   "duration": 1,\n   "cost": [\n    512487250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     372319250\n    ],\n    "CSR": [\n     140168000\n    ]\n   },\n   "value": 77,\n   "agency": "Dinas Perdagangan dan Perindustrian",\n   "dimension": "ECO",\n   "earliest": 2026,\n   "latest": 2026,\n   "quick_win": true\n  },\n  {\n   "id": "P-039",\n   "name": "Nontunai Delapan Belas Pasar Rakyat",\n   "duration": 5,\n   "cost": [\n    1040062500,\n    1004425000,\n    952148250,\n    910528000,\n    763901750\n   ],\n   "cost_by_source": {\n    "APBD": [\n     879797500,\n     844778000,\n     812370250,\n     790187000,\n     684207500\n    ],\n    "CSR": [\n     160265000,\n     159647000,\n     139778000,\n     120341000,\n     79694250\n    ]\n   },\n   "value": 65,\n   "agency": "Dinas Perdagangan dan Perindustrian",\n   "dimension": "ECO",\n   "earliest": 2027,\n   "latest": 2029\n  },\n  {\n   "id": "P-040",\n   "name": "Pajak Daerah Sekali Sentuh",\n   "duration": 4,\n   "cost": [\n    1389713500,\n    1164893250,\n    1084289250,\n    1025818000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1389713500,\n     1164893250,\n     1084289250,\n     1025818000\n    ]\n   },\n   "value": 69,\n   "agency": "Badan Pendapatan Daerah",\n   "dimension": "ECO"\n  },\n  {\n   "id": "P-041",\n   "name": "Belanja Desa Nontunai",\n   "duration": 5,\n   "cost": [\n    719856500,\n    654790000,\n    612241000,\n    598324250,\n    570393250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     719856500,\n     654790000,\n     612241000,\n     598324250,\n     570393250\n    ]\n   },\n   "value": 51,\n   "agency": "Badan Keuangan dan Aset Daerah",\n   "dimension": "ECO"\n  },\n  {\n   "id": "P-042",\n   "name": "RDTR Digital Lima Kawasan",\n   "duration": 4,\n   "cost": [\n    1860352000,\n    1794945500,\n    1739925000,\n    1225223500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1860352000,\n     1794945500,\n     1739925000,\n     1225223500\n    ]\n   },\n   "value": 71,\n   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",\n   "dimension": "LIV",\n   "earliest": 2026,\n   "latest": 2027,\n   "mandatory": true\n  },\n  {\n   "id": "P-043",\n   "name": "Kampung Tanpa Kumuh Rawa Elok",\n   "duration": 5,\n   "cost": [\n    5005486000,\n    5800504750,\n    6304874500,\n    5605105000,\n    4520168000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1645317000,\n     1879942500,\n     2090243000,\n     1915183250,\n     1639883000\n    ],\n    "APBD Provinsi": [\n     499809000,\n     600252250,\n     649887500,\n     499975500,\n     400251500\n    ],\n    "APBN/DAK": [\n     2860360000,\n     3320310000,\n     3564744000,\n     3189946250,\n     2480033500\n    ]\n   },\n   "value": 73,\n   "agency": "Dinas Perumahan, Kawasan Permukiman, dan Pertanahan",\n   "dimension": "LIV",\n   "earliest": 2027,\n   "latest": 2030\n  },\n  {\n   "id": "P-044",\n   "name": "Air Minum Aman Desa Hulu",\n   "duration": 6,\n   "cost": [\n    5704532500,\n    4225324000,\n    4464885250,\n    4384337000,\n    4214568500,\n    4121609500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     2064609000,\n     1610052000,\n     1684934000,\n     1719600500,\n     1674365500,\n     1641677250\n    ],\n    "APBN/DAK": [\n     3639923500,\n     2615272000,\n     2779951250,\n     2664736500,\n     2540203000,\n     2479932250\n    ]\n   },\n   "value": 83,\n   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",\n   "dimension": "LIV"\n  },\n  {\n   "id": "P-045",\n   "name": "Satu Peta Tanah dan Bangunan",\n   "duration": 4,\n   "cost": [\n    1684888000,\n    1589774500,\n    1545153500,\n    1479658500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1684888000,\n     1589774500,\n     1545153500,\n     1479658500\n    ]\n   },\n   "value": 48,\n   "agency": "Dinas Perumahan, Kawasan Permukiman, dan Pertanahan",\n   "dimension": "LIV"\n  },\n  {\n   "id": "P-046",\n   "name": "Akta lahir sebelum pulang",\n   "duration": 1,\n   "cost": [\n    479526000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     417919000\n    ],\n    "CSR": [\n     61607000\n    ]\n   },\n   "value": 97,\n   "agency": "Dinas Kependudukan dan Pencatatan Sipil",\n   "dimension": "LIV",\n   "earliest": 2026,\n   "latest": 2026,\n   "mandatory": true,\n   "quick_win": true\n  },\n  {\n   "id": "P-047",\n   "name": "Akta Lahir sampai Bidan Desa",\n   "duration": 4,\n   "cost": [\n    465355250,\n    428242000,\n    392072500,\n    375619500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     465355250,\n     428242000,\n     392072500,\n     375619500\n    ]\n   },\n   "value": 80,\n   "agency": "Dinas Kependudukan dan Pencatatan Sipil",\n   "dimension": "LIV",\n   "earliest": 2027,\n   "latest": 2028\n  },\n  {\n   "id": "P-048",\n   "name": "Rekam Medis Elektronik 17 Puskesmas",\n   "duration": 4,\n   "cost": [\n    2565105500,\n    1877117000,\n    1434036500,\n    1298111000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     684714000,\n     712312500,\n     693699000,\n     678084500\n    ],\n    "APBN/DAK": [\n     1880391500,\n     1164804500,\n     740337500,\n     620026500\n    ]\n   },\n   "value": 79,\n   "agency": "Dinas Kesehatan",\n   "dimension": "LIV"\n  },\n  {\n   "id": "P-049",\n   "name": "Antrean Daring dan Ruang Tunggu Manusiawi",\n   "duration": 4,\n   "cost": [\n    3430384500,\n    1965565750,\n    889846500,\n    760318000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1980005000,\n     1345199250,\n     889846500,\n     760318000\n    ],\n    "APBN/DAK": [\n     1450379500,\n     620366500,\n     0,\n     0\n    ]\n   },\n   "value": 68,\n   "agency": "Rumah Sakit Umum Daerah Wangunsari",\n   "dimension": "LIV"\n  },\n  {\n   "id": "P-050",\n   "name": "Posyandu Pantau Tumbuh Kembang",\n   "duration": 10,\n   "cost": [\n    1824394250,\n    1898635250,\n    1948854250,\n    2002177250,\n    2058049250,\n    2115297000,\n    2161449000,\n    2212395750,\n    2267038500,\n    2325803250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1214608250,\n     1268237000,\n     1304220250,\n     1342038250,\n     1377829000,\n     1415310000,\n     1446408000,\n     1482299250,\n     1517287250,\n     1555645250\n    ],\n    "Dana Desa": [\n     609786000,\n     630398250,\n     644634000,\n     660139000,\n     680220250,\n     699987000,\n     715041000,\n     730096500,\n     749751250,\n     770158000\n    ]\n   },\n   "value": 93,\n   "agency": "Dinas Kesehatan",\n   "dimension": "LIV",\n   "earliest": 2026,\n   "latest": 2026,\n   "mandatory": true\n  },\n  {\n   "id": "P-051",\n   "name": "Telekonsultasi Desa Terpencil",\n   "duration": 4,\n   "cost": [\n    844965250,\n    712309000,\n    684269000,\n    664775500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     844965250,\n     712309000,\n     684269000,\n     664775500\n    ]\n   },\n   "value": 60,\n   "agency": "Rumah Sakit Umum Daerah Wangunsari",\n   "dimension": "LIV"\n  },\n  {\n   "id": "P-052",\n   "name": "Angkutan Pelajar Gratis Tiga Trayek",\n   "duration": 7,\n   "cost": [\n    1980056000,\n    2034604000,\n    2110051000,\n    2183994000,\n    2245678250,\n    2317656250,\n    2394738250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1980056000,\n     2034604000,\n     2110051000,\n     2183994000,\n     2245678250,\n     2317656250,\n     2394738250\n    ]\n   },\n   "value": 74,\n   "agency": "Dinas Perhubungan",\n   "dimension": "LIV"\n  },\n  {\n   "id": "P-053",\n   "name": "Trayek Pasar-Danau Terjadwal",\n   "duration": 6,\n   "cost": [\n    5720359500,\n    2484707000,\n    2530205250,\n    2590103500,\n    2654645000,\n    2725090000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     3120090000,\n     2484707000,\n     2530205250,\n     2590103500,\n     2654645000,\n     2725090000\n    ],\n    "APBN/DAK": [\n     2600269500,\n     0,\n     0,\n     0,\n     0,\n     0\n    ]\n   },\n   "value": 57,\n   "agency": "Dinas Perhubungan",\n   "dimension": "LIV"\n  },\n  {\n   "id": "P-054",\n   "name": "Simpang Cerdas Wangunsari",\n   "duration": 3,\n   "cost": [\n    2865173000,\n    2740164500,\n    1689586250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     2865173000,\n     2740164500,\n     1689586250\n    ]\n   },\n   "value": 45,\n   "agency": "Dinas Perhubungan",\n   "dimension": "LIV"\n  },\n  {\n   "id": "P-055",\n   "name": "Jalan Mantap Jalur Kopi",\n   "duration": 6,\n   "cost": [\n    11970336750,\n    8045188500,\n    7300061000,\n    7009830500,\n    6209852250,\n    5575012500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     6120115500,\n     4265007000,\n     4179880000,\n     4094795250,\n     3970131250,\n     3714606500\n    ],\n    "APBN/DAK": [\n     5850221250,\n     3780181500,\n     3120181000,\n     2915035250,\n     2239721000,\n     1860406000\n    ]\n   },\n   "value": 82,\n   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",\n   "dimension": "LIV",\n   "earliest": 2026,\n   "latest": 2026,\n   "mandatory": true\n  },\n  {\n   "id": "P-056",\n   "name": "Parkir Elektronik Kota Pasar",\n   "duration": 4,\n   "cost": [\n    1280042250,\n    964683000,\n    880238250,\n    811816000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1280042250,\n     964683000,\n     880238250,\n     811816000\n    ]\n   },\n   "value": 42,\n   "agency": "Dinas Perhubungan",\n   "dimension": "LIV"\n  },\n  {\n   "id": "P-057",\n   "name": "Sinyal untuk 27 Desa",\n   "duration": 5,\n   "cost": [\n    3940042500,\n    3794970000,\n    3779963250,\n    3025568750,\n    1739556250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     2290125250,\n     1944624000,\n     2080351000,\n     1875220500,\n     1239947000\n    ],\n    "APBN/DAK": [\n     1649917250,\n     1850346000,\n     1699612250,\n     1150348250,\n     499609250\n    ]\n   },\n   "value": 95,\n   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",\n   "dimension": "SOC",\n   "earliest": 2026,\n   "latest": 2026,\n   "mandatory": true\n  },\n  {\n   "id": "P-058",\n   "name": "Balai Warga Digital Desa",\n   "duration": 5,\n   "cost": [\n    1840730500,\n    1815266750,\n    1747365500,\n    1682012250,\n    1514737250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1240413250,\n     1164974500,\n     1097725500,\n     1031770000,\n     965121250\n    ],\n    "Dana Desa": [\n     600317250,\n     650292250,\n     649640000,\n     650242250,\n     549616000\n    ]\n   },\n   "value": 53,\n   "agency": "Dinas Pemberdayaan Masyarakat dan Desa",\n   "dimension": "SOC"\n  },\n  {\n   "id": "P-059",\n   "name": "Karang Taruna Kreatif",\n   "duration": 5,\n   "cost": [\n    718014250,\n    740380000,\n    775225000,\n    792117500,\n    809948500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     618296250,\n     639969500,\n     654963000,\n     672195500,\n     689621000\n    ],\n    "CSR": [\n     99718000,\n     100410500,\n     120262000,\n     119922000,\n     120327500\n    ]\n   },\n   "value": 40,\n   "agency": "Dinas Kepemudaan dan Olahraga",\n   "dimension": "SOC"\n  },\n  {\n   "id": "P-060",\n   "name": "Panggung Budaya Warga",\n   "duration": 5,\n   "cost": [\n    734890250,\n    752061000,\n    776105500,\n    798124000,\n    820966250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     734890250,\n     752061000,\n     776105500,\n     798124000,\n     820966250\n    ]\n   },\n   "value": 39,\n   "agency": "Dinas Kebudayaan",\n   "dimension": "SOC"\n  },\n  {\n   "id": "P-061",\n   "name": "Kelas Literasi Digital 100 Desa",\n   "duration": 1,\n   "cost": [\n    984663250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     564739250\n    ],\n    "Dana Desa": [\n     300187000\n    ],\n    "CSR": [\n     119737000\n    ]\n   },\n   "value": 75,\n   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",\n   "dimension": "SOC",\n   "earliest": 2026,\n   "latest": 2026,\n   "quick_win": true\n  },\n  {\n   "id": "P-062",\n   "name": "Perpustakaan Keliling Digital",\n   "duration": 6,\n   "cost": [\n    1290199500,\n    742133000,\n    765192000,\n    788346500,\n    1084682000,\n    834322000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1290199500,\n     742133000,\n     765192000,\n     788346500,\n     1084682000,\n     834322000\n    ]\n   },\n   "value": 51,\n   "agency": "Dinas Perpustakaan dan Kearsipan",\n   "dimension": "SOC"\n  },\n  {\n   "id": "P-063",\n   "name": "Kelas Tanpa Sinyal",\n   "duration": 4,\n   "cost": [\n    1685416250,\n    1799659250,\n    1632778000,\n    1130107000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     425407000,\n     459864000,\n     447665500,\n     390384000\n    ],\n    "APBN/DAK": [\n     1260009250,\n     1339795250,\n     1185112500,\n     739723000\n    ]\n   },\n   "value": 74,\n   "agency": "Dinas Pendidikan",\n   "dimension": "SOC"\n  },\n  {\n   "id": "P-064",\n   "name": "Guru Penggerak Teknologi",\n   "duration": 6,\n   "cost": [\n    845080000,\n    872402250,\n    896225250,\n    917876250,\n    945198500,\n    968205000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     845080000,\n     872402250,\n     896225250,\n     917876250,\n     945198500,\n     968205000\n    ]\n   },\n   "value": 48,\n   "agency": "Dinas Pendidikan",\n   "dimension": "SOC"\n  },\n  {\n   "id": "P-065",\n   "name": "Arsip Cerita Danau",\n   "duration": 4,\n   "cost": [\n    457787000,\n    411899000,\n    426034000,\n    398407000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     457787000,\n     411899000,\n     426034000,\n     398407000\n    ]\n   },\n   "value": 28,\n   "agency": "Dinas Perpustakaan dan Kearsipan",\n   "dimension": "SOC"\n  },\n  {\n   "id": "P-066",\n   "name": "Klinik Hoaks Tanah Contoh",\n   "duration": 9,\n   "cost": [\n    511794000,\n    477658000,\n    490075000,\n    505358000,\n    517798000,\n    533936250,\n    548715000,\n    566220000,\n    581958500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     511794000,\n     477658000,\n     490075000,\n     505358000,\n     517798000,\n     533936250,\n     548715000,\n     566220000,\n     581958500\n    ]\n   },\n   "value": 62,\n   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",\n   "dimension": "SOC"\n  },\n  {\n   "id": "P-067",\n   "name": "Peringatan Dini Banjir Bandang Hulu Karsa",\n   "duration": 5,\n   "cost": [\n    2735278000,\n    2290010750,\n    1794994750,\n    1547389500,\n    942075500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1285324500,\n     1340014500,\n     1194964500,\n     1067589500,\n     942075500\n    ],\n    "APBN/DAK": [\n     1449953500,\n     949996250,\n     600030250,\n     479800000,\n     0\n    ]\n   },\n   "value": 91,\n   "agency": "Badan Penanggulangan Bencana Daerah",\n   "dimension": "SOC",\n   "earliest": 2026,\n   "latest": 2026,\n   "mandatory": true\n  },\n  {\n   "id": "P-068",\n   "name": "Panggilan Darurat 112",\n   "duration": 6,\n   "cost": [\n    4079736000,\n    1644921000,\n    1690104250,\n    1741640000,\n    1795264000,\n    1849886500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     3180144000,\n     1644921000,\n     1690104250,\n     1741640000,\n     1795264000,\n     1849886500\n    ],\n    "APBD Provinsi": [\n     899592000,\n     0,\n     0,\n     0,\n     0,\n     0\n    ]\n   },\n   "value": 78,\n   "agency": "Satuan Polisi Pamong Praja dan Pemadam Kebakaran",\n   "dimension": "SOC",\n   "earliest": 2028,\n   "latest": 2030\n  },\n  {\n   "id": "P-069",\n   "name": "Kamera Ronda Kota Pasar",\n   "duration": 3,\n   "cost": [\n    1464615000,\n    1119750500,\n    985065250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1464615000,\n     1119750500,\n     985065250\n    ]\n   },\n   "value": 37,\n   "agency": "Satuan Polisi Pamong Praja dan Pemadam Kebakaran",\n   "dimension": "SOC"\n  },\n  {\n   "id": "P-070",\n   "name": "Benteng Siber Daerah",\n   "duration": 6,\n   "cost": [\n    1095181000,\n    1042022000,\n    1068304500,\n    1105385500,\n    1137864250,\n    1172394250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1095181000,\n     1042022000,\n     1068304500,\n     1105385500,\n     1137864250,\n     1172394250\n    ]\n   },\n   "value": 70,\n   "agency": "Dinas Komunikasi, Informatika, Statistik, dan Persandian",\n   "dimension": "SOC",\n   "earliest": 2026,\n   "latest": 2028,\n   "mandatory": true\n  },\n  {\n   "id": "P-071",\n   "name": "Desa Sadar Kerukunan",\n   "duration": 4,\n   "cost": [\n    386266500,\n    401678000,\n    415122000,\n    430982250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     386266500,\n     401678000,\n     415122000,\n     430982250\n    ]\n   },\n   "value": 36,\n   "agency": "Badan Kesatuan Bangsa dan Politik",\n   "dimension": "SOC"\n  },\n  {\n   "id": "P-072",\n   "name": "Pantau Jernih Danau Laruna",\n   "duration": 4,\n   "cost": [\n    2359851250,\n    1885543000,\n    1090136000,\n    742413500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1459683000,\n     1185232500,\n     1090136000,\n     742413500\n    ],\n    "APBN/DAK": [\n     900168250,\n     700310500,\n     0,\n     0\n    ]\n   },\n   "value": 77,\n   "agency": "Dinas Lingkungan Hidup",\n   "dimension": "ENV"\n  },\n  {\n   "id": "P-073",\n   "name": "Sabuk Hijau Tepi Danau",\n   "duration": 6,\n   "cost": [\n    1815099000,\n    1889850250,\n    1885000000,\n    1837263500,\n    1739696500,\n    1624427500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1185052250,\n     1239803500,\n     1265320250,\n     1217790000,\n     1189635000,\n     1144630500\n    ],\n    "APBD Provinsi": [\n     449831500,\n     449661250,\n     400052250,\n     399795000,\n     349650500,\n     300155500\n    ],\n    "CSR": [\n     180215250,\n     200385500,\n     219627500,\n     219678500,\n     200411000,\n     179641500\n    ]\n   },\n   "value": 59,\n   "agency": "Dinas Lingkungan Hidup",\n   "dimension": "ENV"\n  },\n  {\n   "id": "P-074",\n   "name": "Adopsi Mata Air",\n   "duration": 5,\n   "cost": [\n    375361250,\n    387473250,\n    404437000,\n    411554500,\n    410133750\n   ],\n   "cost_by_source": {\n    "APBD": [\n     265132250,\n     247862250,\n     254327000,\n     261150000,\n     270304250\n    ],\n    "CSR": [\n     110229000,\n     139611000,\n     150110000,\n     150404500,\n     139829500\n    ]\n   },\n   "value": 55,\n   "agency": "Kecamatan Laruna",\n   "dimension": "ENV"\n  },\n  {\n   "id": "P-075",\n   "name": "Keramba Tertata Danau Laruna",\n   "duration": 4,\n   "cost": [\n    2265069250,\n    2190195000,\n    1945015500,\n    1580143000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1765349250,\n     1690061000,\n     1545184000,\n     1279747500\n    ],\n    "APBD Provinsi": [\n     499720000,\n     500134000,\n     399831500,\n     300395500\n    ]\n   },\n   "value": 58,\n   "agency": "Dinas Ketahanan Pangan dan Perikanan",\n   "dimension": "ENV"\n  },\n  {\n   "id": "P-076",\n   "name": "Bank Sampah Terhubung",\n   "duration": 1,\n   "cost": [\n    562595750\n   ],\n   "cost_by_source": {\n    "APBD": [\n     427950250\n    ],\n    "CSR": [\n     134645500\n    ]\n   },\n   "value": 73,\n   "agency": "Dinas Lingkungan Hidup",\n   "dimension": "ENV",\n   "earliest": 2026,\n   "latest": 2026,\n   "quick_win": true\n  },\n  {\n   "id": "P-077",\n   "name": "Bank Sampah di Setiap Desa Pasar",\n   "duration": 6,\n   "cost": [\n    1580028000,\n    1604641000,\n    1591592250,\n    1567775250,\n    1514710250,\n    1460060250\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1120054000,\n     1084726500,\n     1041582000,\n     998033250,\n     964804000,\n     929924500\n    ],\n    "Dana Desa": [\n     319901000,\n     379833500,\n     430039250,\n     450126000,\n     450030000,\n     430064250\n    ],\n    "CSR": [\n     140073000,\n     140081000,\n     119971000,\n     119616000,\n     99876250,\n     100071500\n    ]\n   },\n   "value": 66,\n   "agency": "Dinas Lingkungan Hidup",\n   "dimension": "ENV"\n  },\n  {\n   "id": "P-078",\n   "name": "Tempat Pengolahan Sampah Simpang Pinang",\n   "duration": 4,\n   "cost": [\n    10009850750,\n    11820032500,\n    7100932500,\n    2939736000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     2240006500,\n     2359796000,\n     1815299000,\n     1689719000\n    ],\n    "APBN/DAK": [\n     3119756250,\n     3480148000,\n     1865394000,\n     0\n    ],\n    "KPBU": [\n     4650088000,\n     5980088500,\n     3420239500,\n     1250017000\n    ]\n   },\n   "value": 80,\n   "agency": "Dinas Lingkungan Hidup",\n   "dimension": "ENV",\n   "earliest": 2029,\n   "latest": 2032\n  },\n  {\n   "id": "P-079",\n   "name": "Pasar Bebas Kantong Plastik",\n   "duration": 4,\n   "cost": [\n    431519750,\n    454836750,\n    437802250,\n    430991500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     341901250,\n     365028500,\n     357760000,\n     370647500\n    ],\n    "CSR": [\n     89618500,\n     89808250,\n     80042250,\n     60344000\n    ]\n   },\n   "value": 44,\n   "agency": "Dinas Perdagangan dan Perindustrian",\n   "dimension": "ENV"\n  },\n  {\n   "id": "P-080",\n   "name": "Lampu Jalan Hemat Energi",\n   "duration": 4,\n   "cost": [\n    6605215000,\n    6274246250,\n    5457574750,\n    4170346000\n   ],\n   "cost_by_source": {\n    "APBD": [\n     1365025000,\n     1289609000,\n     1147796250,\n     1020397000\n    ],\n    "KPBU": [\n     5240190000,\n     4984637250,\n     4309778500,\n     3149949000\n    ]\n   },\n   "value": 64,\n   "agency": "Dinas Perhubungan",\n   "dimension": "ENV",\n   "earliest": 2028,\n   "latest": 2032\n  },\n  {\n   "id": "P-081",\n   "name": "Biogas Kandang Sapi Sarai",\n   "duration": 5,\n   "cost": [\n    925635000,\n    980504250,\n    1021738000,\n    998305000,\n    953801750\n   ],\n   "cost_by_source": {\n    "APBD": [\n     685258000,\n     720088250,\n     741690500,\n     718145000,\n     693773250\n    ],\n    "Dana Desa": [\n     240377000,\n     260416000,\n     280047500,\n     280160000,\n     260028500\n    ]\n   },\n   "value": 46,\n   "agency": "Dinas Pertanian",\n   "dimension": "ENV"\n  },\n  {\n   "id": "P-082",\n   "name": "Atap Surya Gedung Pemerintah",\n   "duration": 4,\n   "cost": [\n    2715101000,\n    3122124500,\n    2854692250,\n    2167480500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     865208000,\n     942105000,\n     889670250,\n     747712500\n    ],\n    "APBN/DAK": [\n     1849893000,\n     2180019500,\n     1965022000,\n     1419768000\n    ]\n   },\n   "value": 52,\n   "agency": "Dinas Pekerjaan Umum dan Penataan Ruang",\n   "dimension": "ENV"\n  },\n  {\n   "id": "P-083",\n   "name": "Audit Energi Kantor Pemerintah",\n   "duration": 2,\n   "cost": [\n    345130000,\n    311747500\n   ],\n   "cost_by_source": {\n    "APBD": [\n     345130000,\n     311747500\n    ]\n   },\n   "value": 50,\n   "agency": "Sekretariat Daerah",\n   "dimension": "ENV"\n  }\n ],\n "ceilings": {\n  "2026": 63240500000,\n  "2027": 70412000000,\n  "2028": 71405750000,\n  "2029": 68630000000,\n  "2030": 71118250000,\n  "2031": 72204600000,\n  "2032": 73320000000,\n  "2033": 75936400000,\n  "2034": 77318750000,\n  "2035": 78500000000\n },\n "fund_ceilings": {\n  "APBD": {\n   "2026": 44600000000,\n   "2027": 47950000000,\n   "2028": 49800000000,\n   "2029": 56200000000,\n   "2030": 55900000000,\n   "2031": 56800000000,\n   "2032": 55400000000,\n   "2033": 57200000000,\n   "2034": 57900000000,\n   "2035": 58400000000\n  },\n  "APBN/DAK": {\n   "2026": 20500000000,\n   "2027": 23600000000,\n   "2028": 21800000000,\n   "2029": 18900000000,\n   "2030": 17200000000,\n   "2031": 16800000000,\n   "2032": 16500000000,\n   "2033": 16500000000,\n   "2034": 16500000000,\n   "2035": 16500000000\n  }\n },\n "floors": [],\n "precedence": [\n  {\n   "before": "P-001",\n   "after": "P-002"\n  },\n  {\n   "before": "P-008",\n   "after": "P-005"\n  },\n  {\n   "before": "P-007",\n   "after": "P-008"\n  },\n  {\n   "before": "P-007",\n   "after": "P-012"\n  },\n  {\n   "before": "P-016",\n   "after": "P-018"\n  },\n  {\n   "before": "P-021",\n   "after": "P-022"\n  },\n  {\n   "before": "P-038",\n   "after": "P-039"\n  },\n  {\n   "before": "P-042",\n   "after": "P-045"\n  },\n  {\n   "before": "P-046",\n   "after": "P-047"\n  },\n  {\n   "before": "P-048",\n   "after": "P-051"\n  },\n  {\n   "before": "P-057",\n   "after": "P-051"\n  },\n  {\n   "before": "P-018",\n   "after": "P-053"\n  },\n  {\n   "before": "P-057",\n   "after": "P-058"\n  },\n  {\n   "before": "P-072",\n   "after": "P-075"\n  },\n  {\n   "before": "P-076",\n   "after": "P-077"\n  },\n  {\n   "before": "P-083",\n   "after": "P-082"\n  }\n ]\n}\n','\n',char(10)),1,2.0,'Feasible',4897.0366207106853836,4901.0251384602988764,0.00081381295482734893487,'{"status":"Feasible","starts":{"P-001":2026,"P-002":2027,"P-003":2026,"P-004":2026,"P-005":2031,"P-006":2026,"P-007":2026,"P-008":2028,"P-009":2026,"P-010":2026,"P-011":2026,"P-012":2028,"P-013":2026,"P-014":2026,"P-015":2026,"P-016":2026,"P-017":2027,"P-018":2027,"P-019":2027,"P-020":2026,"P-021":2026,"P-022":2031,"P-023":2026,"P-024":2032,"P-025":2026,"P-026":2030,"P-027":2033,"P-028":2027,"P-029":2031,"P-030":2026,"P-031":2026,"P-032":2033,"P-033":2026,"P-034":2026,"P-035":2030,"P-036":2026,"P-037":2026,"P-038":2026,"P-039":2027,"P-040":2026,"P-041":2026,"P-042":2026,"P-043":2030,"P-044":2030,"P-045":2031,"P-046":2026,"P-047":2027,"P-048":2026,"P-049":2027,"P-050":2026,"P-051":2031,"P-052":2029,"P-053":2030,"P-054":2030,"P-055":2026,"P-056":2026,"P-057":2026,"P-058":2031,"P-059":2026,"P-060":2028,"P-061":2026,"P-062":2027,"P-063":2026,"P-064":2026,"P-065":2026,"P-066":2026,"P-067":2026,"P-068":2029,"P-069":2029,"P-070":2026,"P-071":2026,"P-072":2026,"P-073":2030,"P-074":2026,"P-075":2031,"P-076":2026,"P-077":2030,"P-078":2032,"P-079":2026,"P-080":2032,"P-081":2027,"P-082":2028,"P-083":2026},"objective":4897.036620710685,"bound":4901.025138460299,"gap":0.0008138129548273489,"spendingByYear":{"2026":63150851250,"2027":70095867250,"2028":70492619750,"2029":68534993000,"2030":71086148250,"2031":71428616250,"2032":72542599500,"2033":75722987250,"2034":65424023500,"2035":41079896250},"reasons":[{"programmeId":"P-001","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-002","startYear":2027,"why":{"id":"Mulai 2027, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2027, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-003","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-004","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-005","startYear":2031,"why":{"id":"Mulai 2031. Mulai 2030 tidak bisa selama program lain tetap: pagu 2030 kurang Rp 3,2 M.","en":"Starts in 2031. A start in 2030 is not possible while the other programmes stay: the ceiling of 2030 is short by Rp 3.2 bn."},"relief":{}},{"programmeId":"P-006","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-007","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-008","startYear":2028,"why":{"id":"Mulai 2028, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2028, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-009","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-010","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-011","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-012","startYear":2028,"why":{"id":"Mulai 2028, segera setelah Satu Pintu Data Perangkat Daerah paling cepat selesai.","en":"Starts in 2028, as soon as Satu Pintu Data Perangkat Daerah can be finished."},"relief":{}},{"programmeId":"P-013","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-014","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-015","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-016","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-017","startYear":2027,"why":{"id":"Mulai 2027. Mulai 2026 tidak bisa selama program lain tetap: pagu 2026 kurang Rp 1,9 M dan pagu 2026 dari APBD kurang Rp 1,1 M.","en":"Starts in 2027. A start in 2026 is not possible while the other programmes stay: the ceiling of 2026 is short by Rp 1.9 bn and the ceiling of 2026 from APBD is short by Rp 1.1 bn."},"relief":{}},{"programmeId":"P-018","startYear":2027,"why":{"id":"Mulai 2027, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2027, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-019","startYear":2027,"why":{"id":"Mulai 2027, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2027, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-020","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-021","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-022","startYear":2031,"why":{"id":"Mulai 2031. Mulai 2030 tidak bisa selama program lain tetap: pagu 2030 kurang Rp 2,1 M.","en":"Starts in 2031. A start in 2030 is not possible while the other programmes stay: the ceiling of 2030 is short by Rp 2.1 bn."},"relief":{}},{"programmeId":"P-023","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-024","startYear":2032,"why":{"id":"Mulai 2032. Mulai 2031 tidak bisa selama program lain tetap: pagu 2031 kurang Rp 7 M dan pagu 2031 dari APBN/DAK kurang Rp 645,6 jt.","en":"Starts in 2032. A start in 2031 is not possible while the other programmes stay: the ceiling of 2031 is short by Rp 7 bn and the ceiling of 2031 from APBN/DAK is short by Rp 645.6 m."},"relief":{}},{"programmeId":"P-025","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-026","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 1,6 M, pagu 2030 kurang Rp 12,8 jt dan pagu 2033 kurang Rp 321,3 jt.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 1.6 bn, the ceiling of 2030 is short by Rp 12.8 m and the ceiling of 2033 is short by Rp 321.3 m."},"relief":{}},{"programmeId":"P-027","startYear":2033,"why":{"id":"Mulai 2033. Mulai 2032 tidak bisa selama program lain tetap: pagu 2032 kurang Rp 4,1 M dan pagu 2033 kurang Rp 401,5 jt.","en":"Starts in 2033. A start in 2032 is not possible while the other programmes stay: the ceiling of 2032 is short by Rp 4.1 bn and the ceiling of 2033 is short by Rp 401.5 m."},"relief":{}},{"programmeId":"P-028","startYear":2027,"why":{"id":"Mulai 2027. Mulai 2026 tidak bisa selama program lain tetap: pagu 2026 kurang Rp 3,2 M, pagu 2026 dari APBD kurang Rp 535 jt dan pagu 2027 dari APBD kurang Rp 26,1 jt.","en":"Starts in 2027. A start in 2026 is not possible while the other programmes stay: the ceiling of 2026 is short by Rp 3.2 bn, the ceiling of 2026 from APBD is short by Rp 535 m and the ceiling of 2027 from APBD is short by Rp 26.1 m."},"relief":{}},{"programmeId":"P-029","startYear":2031,"why":{"id":"Mulai 2031. Mulai 2030 tidak bisa selama program lain tetap: pagu 2030 kurang Rp 4,2 M dan pagu 2030 dari APBN/DAK kurang Rp 144,3 jt.","en":"Starts in 2031. A start in 2030 is not possible while the other programmes stay: the ceiling of 2030 is short by Rp 4.2 bn and the ceiling of 2030 from APBN/DAK is short by Rp 144.3 m."},"relief":{}},{"programmeId":"P-030","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-031","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-032","startYear":2033,"why":{"id":"Mulai 2033. Mulai 2032 tidak bisa selama program lain tetap: pagu 2032 kurang Rp 4,2 M.","en":"Starts in 2033. A start in 2032 is not possible while the other programmes stay: the ceiling of 2032 is short by Rp 4.2 bn."},"relief":{}},{"programmeId":"P-033","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-034","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-035","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 1,6 M.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 1.6 bn."},"relief":{}},{"programmeId":"P-036","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-037","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-038","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-039","startYear":2027,"why":{"id":"Mulai 2027, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2027, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-040","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-041","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-042","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-043","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 4,9 M dan pagu 2030 kurang Rp 762,9 jt.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 4.9 bn and the ceiling of 2030 is short by Rp 762.9 m."},"relief":{}},{"programmeId":"P-044","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 5,6 M.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 5.6 bn."},"relief":{}},{"programmeId":"P-045","startYear":2031,"why":{"id":"Mulai 2031. Mulai 2030 tidak bisa selama program lain tetap: pagu 2030 kurang Rp 1,7 M.","en":"Starts in 2031. A start in 2030 is not possible while the other programmes stay: the ceiling of 2030 is short by Rp 1.7 bn."},"relief":{}},{"programmeId":"P-046","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-047","startYear":2027,"why":{"id":"Mulai 2027, tahun paling awal yang diperbolehkan untuk program ini.","en":"Starts in 2027, the earliest year allowed for this programme."},"relief":{}},{"programmeId":"P-048","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-049","startYear":2027,"why":{"id":"Mulai 2027. Mulai 2026 tidak bisa selama program lain tetap: pagu 2026 kurang Rp 3,3 M dan pagu 2026 dari APBD kurang Rp 1,7 M.","en":"Starts in 2027. A start in 2026 is not possible while the other programmes stay: the ceiling of 2026 is short by Rp 3.3 bn and the ceiling of 2026 from APBD is short by Rp 1.7 bn."},"relief":{}},{"programmeId":"P-050","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-051","startYear":2031,"why":{"id":"Mulai 2031, segera setelah Sinyal untuk 27 Desa paling cepat selesai.","en":"Starts in 2031, as soon as Sinyal untuk 27 Desa can be finished."},"relief":{}},{"programmeId":"P-052","startYear":2029,"why":{"id":"Mulai 2029. Mulai 2028 tidak bisa selama program lain tetap: pagu 2028 kurang Rp 1,1 M, pagu 2028 dari APBD kurang Rp 1,3 M dan pagu 2030 kurang Rp 43,3 jt.","en":"Starts in 2029. A start in 2028 is not possible while the other programmes stay: the ceiling of 2028 is short by Rp 1.1 bn, the ceiling of 2028 from APBD is short by Rp 1.3 bn and the ceiling of 2030 is short by Rp 43.3 m."},"relief":{}},{"programmeId":"P-053","startYear":2030,"why":{"id":"Mulai 2030, segera setelah Dermaga dan Tiket Terpadu Danau paling cepat selesai.","en":"Starts in 2030, as soon as Dermaga dan Tiket Terpadu Danau can be finished."},"relief":{}},{"programmeId":"P-054","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 2,8 M.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 2.8 bn."},"relief":{}},{"programmeId":"P-055","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-056","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-057","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-058","startYear":2031,"why":{"id":"Mulai 2031, segera setelah Sinyal untuk 27 Desa paling cepat selesai.","en":"Starts in 2031, as soon as Sinyal untuk 27 Desa can be finished."},"relief":{}},{"programmeId":"P-059","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-060","startYear":2028,"why":{"id":"Mulai 2028. Mulai 2027 tidak bisa selama program lain tetap: pagu 2027 kurang Rp 418,8 jt dan pagu 2027 dari APBD kurang Rp 685,7 jt.","en":"Starts in 2028. A start in 2027 is not possible while the other programmes stay: the ceiling of 2027 is short by Rp 418.8 m and the ceiling of 2027 from APBD is short by Rp 685.7 m."},"relief":{}},{"programmeId":"P-061","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-062","startYear":2027,"why":{"id":"Mulai 2027. Mulai 2026 tidak bisa selama program lain tetap: pagu 2026 kurang Rp 1,2 M, pagu 2026 dari APBD kurang Rp 1 M dan pagu 2030 kurang Rp 264,2 jt.","en":"Starts in 2027. A start in 2026 is not possible while the other programmes stay: the ceiling of 2026 is short by Rp 1.2 bn, the ceiling of 2026 from APBD is short by Rp 1 bn and the ceiling of 2030 is short by Rp 264.2 m."},"relief":{}},{"programmeId":"P-063","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-064","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-065","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-066","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-067","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-068","startYear":2029,"why":{"id":"Mulai 2029. Mulai 2028 tidak bisa selama program lain tetap: pagu 2028 kurang Rp 3,2 M, pagu 2028 dari APBD kurang Rp 2,5 M dan pagu 2030 kurang Rp 13,1 jt.","en":"Starts in 2029. A start in 2028 is not possible while the other programmes stay: the ceiling of 2028 is short by Rp 3.2 bn, the ceiling of 2028 from APBD is short by Rp 2.5 bn and the ceiling of 2030 is short by Rp 13.1 m."},"relief":{}},{"programmeId":"P-069","startYear":2029,"why":{"id":"Mulai 2029. Mulai 2028 tidak bisa selama program lain tetap: pagu 2028 kurang Rp 551,5 jt dan pagu 2028 dari APBD kurang Rp 736,7 jt.","en":"Starts in 2029. A start in 2028 is not possible while the other programmes stay: the ceiling of 2028 is short by Rp 551.5 m and the ceiling of 2028 from APBD is short by Rp 736.7 m."},"relief":{}},{"programmeId":"P-070","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-071","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-072","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-073","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 1,7 M dan pagu 2030 kurang Rp 42,6 jt.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 1.7 bn and the ceiling of 2030 is short by Rp 42.6 m."},"relief":{}},{"programmeId":"P-074","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-075","startYear":2031,"why":{"id":"Mulai 2031. Mulai 2030 tidak bisa selama program lain tetap: pagu 2030 kurang Rp 2,2 M.","en":"Starts in 2031. A start in 2030 is not possible while the other programmes stay: the ceiling of 2030 is short by Rp 2.2 bn."},"relief":{}},{"programmeId":"P-076","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-077","startYear":2030,"why":{"id":"Mulai 2030. Mulai 2029 tidak bisa selama program lain tetap: pagu 2029 kurang Rp 1,5 M.","en":"Starts in 2030. A start in 2029 is not possible while the other programmes stay: the ceiling of 2029 is short by Rp 1.5 bn."},"relief":{}},{"programmeId":"P-078","startYear":2032,"why":{"id":"Mulai 2032. Mulai 2031 tidak bisa selama program lain tetap: pagu 2031 kurang Rp 9,2 M dan pagu 2032 kurang Rp 1 M.","en":"Starts in 2032. A start in 2031 is not possible while the other programmes stay: the ceiling of 2031 is short by Rp 9.2 bn and the ceiling of 2032 is short by Rp 1 bn."},"relief":{}},{"programmeId":"P-079","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}},{"programmeId":"P-080","startYear":2032,"why":{"id":"Mulai 2032. Mulai 2031 tidak bisa selama program lain tetap: pagu 2031 kurang Rp 5,8 M.","en":"Starts in 2032. A start in 2031 is not possible while the other programmes stay: the ceiling of 2031 is short by Rp 5.8 bn."},"relief":{}},{"programmeId":"P-081","startYear":2027,"why":{"id":"Mulai 2027. Mulai 2026 tidak bisa selama program lain tetap: pagu 2026 kurang Rp 836 jt dan pagu 2026 dari APBD kurang Rp 355,5 jt.","en":"Starts in 2027. A start in 2026 is not possible while the other programmes stay: the ceiling of 2026 is short by Rp 836 m and the ceiling of 2026 from APBD is short by Rp 355.5 m."},"relief":{}},{"programmeId":"P-082","startYear":2028,"why":{"id":"Mulai 2028, segera setelah Audit Energi Kantor Pemerintah paling cepat selesai.","en":"Starts in 2028, as soon as Audit Energi Kantor Pemerintah can be finished."},"relief":{}},{"programmeId":"P-083","startYear":2026,"why":{"id":"Mulai 2026, tahun pertama rencana.","en":"Starts in 2026, the first year of the plan."},"relief":{}}],"conflict":[],"certificate":{"shift":52,"prices":[{"ceiling:2026":4998204,"ceiling:2026:APBD":3947789,"ceiling:2027":3761234,"ceiling:2027:APBD":3634680,"ceiling:2028":1970755,"ceiling:2028:APBD":5080782,"ceiling:2029":4428808,"ceiling:2030":3573852,"ceiling:2031":1545886,"ceiling:2032":1840284,"ceiling:2032:APBN/DAK":1526720,"ceiling:2033":1616170,"precedence:2:2028":2373652701318497,"precedence:7:2030":467,"precedence:14:2027":1197924300579099}],"nodes":[{"prices":0}],"covers":[]},"seconds":2.0547849,"engineVersion":"2"}','2','{"problems":[],"startsBefore":{"P-001":2026,"P-002":2027,"P-003":2026,"P-004":2026,"P-005":2031,"P-006":2027,"P-007":2026,"P-008":2028,"P-009":2026,"P-010":2026,"P-011":2026,"P-012":2029,"P-013":2026,"P-014":2028,"P-015":2026,"P-016":2026,"P-017":2027,"P-018":2027,"P-019":2029,"P-020":2026,"P-021":2027,"P-022":2031,"P-023":2031,"P-024":2032,"P-025":2030,"P-026":2030,"P-027":2033,"P-028":2026,"P-029":2031,"P-030":2026,"P-031":2031,"P-032":2029,"P-033":2026,"P-034":2027,"P-035":2030,"P-036":2030,"P-037":2031,"P-038":2026,"P-039":2027,"P-040":2026,"P-041":2031,"P-042":2026,"P-043":2027,"P-044":2026,"P-045":2032,"P-046":2026,"P-047":2027,"P-048":2026,"P-049":2027,"P-050":2026,"P-051":2031,"P-052":2029,"P-053":2030,"P-054":2033,"P-055":2026,"P-056":2032,"P-057":2026,"P-058":2029,"P-059":2031,"P-060":2031,"P-061":2026,"P-062":2027,"P-063":2026,"P-064":2030,"P-065":2029,"P-066":2027,"P-067":2026,"P-068":2030,"P-069":2029,"P-070":2027,"P-071":2031,"P-072":2026,"P-073":2028,"P-074":2027,"P-075":2032,"P-076":2026,"P-077":2027,"P-078":2032,"P-079":2029,"P-080":2032,"P-081":2031,"P-082":2032,"P-083":2027},"spendingBefore":{"2026":55471029500,"2027":69503392000,"2028":69842604500,"2029":74517053250,"2030":69302604750,"2031":70647692000,"2032":75140134250,"2033":74670024250,"2034":63647835750,"2035":46816232000},"fixedSpending":{},"ceilings":{"2026":63240500000,"2027":70412000000,"2028":71405750000,"2029":68630000000,"2030":71118250000,"2031":72204600000,"2032":73320000000,"2033":75936400000,"2034":77318750000,"2035":78500000000},"ceilingTerms":[{"year":2026,"fundSource":"","rupiah":63240500000},{"year":2026,"fundSource":"APBD","rupiah":44600000000},{"year":2026,"fundSource":"APBN/DAK","rupiah":20500000000},{"year":2027,"fundSource":"","rupiah":70412000000},{"year":2027,"fundSource":"APBD","rupiah":47950000000},{"year":2027,"fundSource":"APBN/DAK","rupiah":23600000000},{"year":2028,"fundSource":"","rupiah":71405750000},{"year":2028,"fundSource":"APBD","rupiah":49800000000},{"year":2028,"fundSource":"APBN/DAK","rupiah":21800000000},{"year":2029,"fundSource":"","rupiah":68630000000},{"year":2029,"fundSource":"APBD","rupiah":56200000000},{"year":2029,"fundSource":"APBN/DAK","rupiah":18900000000},{"year":2030,"fundSource":"","rupiah":71118250000},{"year":2030,"fundSource":"APBD","rupiah":55900000000},{"year":2030,"fundSource":"APBN/DAK","rupiah":17200000000},{"year":2031,"fundSource":"","rupiah":72204600000},{"year":2031,"fundSource":"APBD","rupiah":56800000000},{"year":2031,"fundSource":"APBN/DAK","rupiah":16800000000},{"year":2032,"fundSource":"","rupiah":73320000000},{"year":2032,"fundSource":"APBD","rupiah":55400000000},{"year":2032,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2033,"fundSource":"","rupiah":75936400000},{"year":2033,"fundSource":"APBD","rupiah":57200000000},{"year":2033,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2034,"fundSource":"","rupiah":77318750000},{"year":2034,"fundSource":"APBD","rupiah":57900000000},{"year":2034,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2035,"fundSource":"","rupiah":78500000000},{"year":2035,"fundSource":"APBD","rupiah":58400000000},{"year":2035,"fundSource":"APBN/DAK","rupiah":16500000000}],"locks":[],"byInstrument":false}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "medium_term_indicator" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "outcome" TEXT NULL,
    "number" TEXT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NULL,
    "baseline_text" TEXT NULL,
    "baseline" TEXT NULL,
    CONSTRAINT "pk_medium_term_indicator" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_medium_term_indicator_medium_term_programme_programme_id" FOREIGN KEY ("region_code", "programme_id") REFERENCES "medium_term_programme" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-1417-75CE-83FE-A3C0467ECE48','01A2036F-1416-72F5-9AD2-57D7F2B6E9D9',2,'Meningkatnya mutu dan pemerataan layanan pendidikan dasar','1','Persentase ruang kelas SD dan SMP dalam kondisi baik','%','81.62','81.62');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141B-7315-A14C-80CB2DD99EED','01A2036F-1416-72F5-9AD2-57D7F2B6E9D9',3,'Meningkatnya mutu dan pemerataan layanan pendidikan dasar','2','Angka partisipasi sekolah usia 7-15 tahun','%','97.18','97.18');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-702F-B8CC-6F9F2652669C','01A2036F-141C-7721-90EB-74686265CD14',73,'Meningkatnya penerimaan asli daerah','1','Rasio penerimaan asli daerah terhadap pendapatan daerah','%','9.84','9.84');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7046-8F9F-81A1ACB4AA87','01A2036F-141C-71A9-AFCE-BD9061786C44',31,'Meningkatnya penempatan tenaga kerja','1','Tingkat pengangguran terbuka','%','5.37','5.37');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7052-B44F-3A1ECCE86342','01A2036F-141C-7D52-A701-7228BDD4ED9D',56,'Meningkatnya keamanan informasi pemerintah daerah','1','Tingkat kematangan keamanan siber dan sandi','tingkat','2','2.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-706F-B503-2B709550C3E8','01A2036F-141C-7A79-8E70-F58A9D45C4F8',28,'Meningkatnya ketepatan sasaran perlindungan sosial','1','Persentase keluarga penerima bantuan yang datanya termutakhirkan','%','63.4','63.4');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-70E9-919F-FD76C8D35296','01A2036F-141C-782C-8B17-385D10266A2E',47,'Meningkatnya penyelenggaraan pemerintahan berbasis elektronik','1','Indeks SPBE','indeks','2.71','2.71');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7109-8272-29B9C0AE2BA1','01A2036F-141C-7E88-8746-0CA91C66FDB2',17,'Meningkatnya kemantapan jalan kabupaten','1','Persentase jalan kabupaten dalam kondisi mantap','%','66.48','66.48');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-710D-AE2B-07D1AED54BF8','01A2036F-141C-75AF-BD7D-64CEF88F432F',8,'Meningkatnya derajat kesehatan perorangan dan masyarakat','2','Persentase puskesmas dengan rekam medis elektronik lengkap','%','29.41','29.41');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7155-B149-958C1B167401','01A2036F-141C-7D2E-BAB9-F257B78CA22B',59,'Meningkatnya kegemaran membaca','1','Tingkat kegemaran membaca','nilai','61.4','61.4');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-715E-B702-886896541361','01A2036F-141C-7E88-8746-0CA91C66FDB2',18,'Meningkatnya kemantapan jalan kabupaten','2','Jumlah desa yang belum dapat dilalui kendaraan roda empat','desa','9','9.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-71A2-AE05-482DB975E884','01A2036F-141C-7889-83A4-9094C8102F3B',39,'Meningkatnya kepemilikan akta pencatatan sipil','2','Persentase bayi lahir di fasilitas kesehatan yang pulang membawa akta','%','31.5','31.5');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-71DA-BED9-D157EAA24CCF','01A2036F-141C-76C1-91FD-0DDE98434382',30,'Meningkatnya kompetensi dan produktivitas tenaga kerja','1','Persentase lulusan pelatihan yang bekerja atau berwirausaha','%','46.8','46.8');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-71E3-B472-A6F0FDD52E68','01A2036F-141C-782C-8B17-385D10266A2E',48,'Meningkatnya penyelenggaraan pemerintahan berbasis elektronik','2','Jumlah desa tanpa sinyal','desa','27','27.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7208-8E81-CB9A61786F23','01A2036F-141C-72BF-9295-4C6AE98A4301',21,'Berkurangnya kawasan kumuh','1','Luas kawasan kumuh yang belum tertangani','hektare','84.6','84.6');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-72A2-AB9D-484FB491AE2F','01A2036F-141C-75AF-BD7D-64CEF88F432F',7,'Meningkatnya derajat kesehatan perorangan dan masyarakat','1','Prevalensi stunting balita','%','21.7','21.7');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-72B4-9937-499C569560AE','01A2036F-141C-7A79-8E70-F58A9D45C4F8',29,'Meningkatnya ketepatan sasaran perlindungan sosial','2','Persentase penduduk miskin','%','11.83','11.83');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-72CE-9DF5-3A397541531C','01A2036F-141C-7F67-BE78-7329560951E4',16,'Meningkatnya keandalan bangunan gedung','1','Persentase bangunan gedung pemerintah yang laik fungsi','%','54.3','54.3');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-72FF-94F2-069A5FFF292D','01A2036F-141C-7015-89E7-A00FA90B9D1F',44,'Meningkatnya keselamatan dan layanan angkutan jalan','2','Rasio perlengkapan jalan yang terpasang','%','52.6','52.6');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-738C-9512-92BA985A09F4','01A2036F-141C-71DC-8008-792AFDF3E07D',25,'Meningkatnya kesiapsiagaan menghadapi bencana','2','Persentase desa rawan bencana yang memiliki peringatan dini','%','22.4','22.4');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-739D-8156-1DEDCE229D6F','01A2036F-141C-75AF-BD7D-64CEF88F432F',9,'Meningkatnya derajat kesehatan perorangan dan masyarakat','3','Angka kematian ibu per 100.000 kelahiran hidup','angka','142','142.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-73F7-9C6A-FCB0647B90BD','01A2036F-141C-7AC5-B7BE-52B0522602B9',53,'Meningkatnya mutu layanan perizinan','1','Persentase izin terbit tepat waktu','%','82.7','82.7');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-73F9-A3B4-D2DEEDB9929F','01A2036F-141C-7B1A-B4C2-EF040DA7B456',57,'Meningkatnya pelestarian dan pemanfaatan kebudayaan','1','Jumlah objek pemajuan kebudayaan yang terdokumentasi','objek','46','46.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-747C-99A7-B93FC772ED20','01A2036F-141C-76E4-B9EA-35C5DFF528CA',45,'Meningkatnya keterbukaan dan mutu informasi publik','1','Nilai keterbukaan informasi publik','nilai','78.6','78.6');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7481-A3C1-7E8317E1B4C6','01A2036F-141C-7A1F-8530-C4C9B17788AF',66,'Meningkatnya sarana distribusi perdagangan','1','Persentase pasar rakyat dalam kondisi baik','%','55.56','55.56');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-74BB-8A9A-581F7A05117D','01A2036F-141C-7889-83A4-9094C8102F3B',38,'Meningkatnya kepemilikan akta pencatatan sipil','1','Persentase anak 0-17 tahun yang memiliki akta kelahiran','%','94.12','94.12');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-74C3-A884-B988FFE181DE','01A2036F-141C-7B57-8C41-B100AF1ED3FC',19,'Meningkatnya kesesuaian pemanfaatan ruang','1','Persentase pemanfaatan ruang yang sesuai RTRW','%','73.5','73.5');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7509-A3D7-93C5F072FB6A','01A2036F-141C-7B57-8C41-B100AF1ED3FC',20,'Meningkatnya kesesuaian pemanfaatan ruang','2','Jumlah RDTR yang terhubung dengan perizinan daring','dokumen','1','1.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7607-9C87-F33DB738675C','01A2036F-141C-73FC-B365-EBA6973071CF',69,'Meningkatnya kontribusi industri kecil dan menengah','2','Jumlah motif tenun Serunai yang terdaftar kekayaan intelektualnya','motif','4','4.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7658-B1E8-3ADB917A4C52','01A2036F-141C-764E-9773-DBDCAFAAEC80',70,'Meningkatnya mutu perencanaan dan evaluasi pembangunan','1','Persentase program RPJMD yang tercapai','%','83.7','83.7');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7660-B924-5A70E33E40D8','01A2036F-141C-7CB3-8A3E-251DC5D99720',65,'Meningkatnya produksi dan mutu hasil pertanian','2','Persentase kopi yang dipetik merah','%','24.0','24.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7729-A692-A39AD50C3519','01A2036F-141C-7013-A7CC-336565BEE1B1',10,'Terpenuhinya tenaga kesehatan sesuai standar','1','Persentase puskesmas dengan sembilan jenis tenaga kesehatan','%','64.71','64.71');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-773F-A5D1-E5D267E52942','01A2036F-141C-7704-9F6F-8C291664F42C',62,'Meningkatnya pemasaran pariwisata','1','Rata-rata lama tinggal wisatawan','hari','1.32','1.32');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-77DB-BC19-8603C858ACF4','01A2036F-141C-78F8-A676-AFD6587B3A02',41,'Meningkatnya tata kelola pemerintahan desa','1','Persentase desa dengan laporan keuangan tepat waktu','%','71.94','71.94');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-77E1-B67E-8CC1C0C16EF9','01A2036F-141C-7484-8F71-49470D535695',36,'Meningkatnya pengelolaan sampah','1','Persentase sampah yang terkelola','%','48.3','48.3');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7832-A2A7-BB08EF7B1C65','01A2036F-141C-72D4-A42B-B413F70B33E0',40,'Meningkatnya pemanfaatan data kependudukan','1','Jumlah perangkat daerah yang memanfaatkan data kependudukan','perangkat daerah','6','6.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7865-B65A-1D125996FFC0','01A2036F-141C-7082-86E7-4CD029560F33',52,'Meningkatnya minat berinvestasi','1','Nilai realisasi investasi','miliar rupiah','214.6','214.6');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-787A-9B2F-87F2C080704A','01A2036F-141C-7F65-AFA1-F0FFD8739037',15,'Meningkatnya akses air minum layak','2','Tingkat kehilangan air','%','34.6','34.6');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-78AD-81CD-CCE2FA596C40','01A2036F-141C-76C4-8FAE-D41E595B1D39',5,'Meningkatnya kecakapan pendidik','1','Persentase guru yang lulus pelatihan pembelajaran digital','%','26.75','26.75');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7906-978B-8A44AC8D6230','01A2036F-141C-7B8E-8582-6D8DC4483900',72,'Meningkatnya mutu pengelolaan keuangan daerah','1','Persentase belanja daerah yang dibayar nontunai','%','74.2','74.2');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-793E-8F27-910FE69B3861','01A2036F-141C-7AC5-B7BE-52B0522602B9',54,'Meningkatnya mutu layanan perizinan','2','Indeks kepuasan masyarakat layanan perizinan','indeks','84.2','84.2');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-79C7-9E62-01A41908AA09','01A2036F-141C-7721-90EB-74686265CD14',74,'Meningkatnya penerimaan asli daerah','2','Persentase penerimaan asli daerah yang dibayar nontunai','%','31.2','31.2');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-79EC-A41F-BD4F33307C06','01A2036F-141C-71DC-8008-792AFDF3E07D',24,'Meningkatnya kesiapsiagaan menghadapi bencana','1','Indeks ketahanan daerah terhadap bencana','indeks','0.47','0.47');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7A08-95B9-AE079D1CEE45','01A2036F-141C-7F9F-8A7A-1ABFDEBD3E19',51,'Meningkatnya daya saing usaha mikro','2','Jumlah usaha mikro bersertifikat halal','usaha','418','418.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7A48-943E-D830E7C385D5','01A2036F-141C-7AEF-B8F1-3C01429A7010',11,'Meningkatnya peran serta masyarakat dalam hidup sehat','1','Persentase posyandu aktif','%','72.3','72.3');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7A6E-8A7D-7F5722A08F73','01A2036F-141C-7484-8F71-49470D535695',37,'Meningkatnya pengelolaan sampah','2','Persentase pengurangan sampah di sumber','%','9.7','9.7');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7B41-AA41-DA3AA1D46E4A','01A2036F-141C-7AEF-B8F1-3C01429A7010',12,'Meningkatnya peran serta masyarakat dalam hidup sehat','2','Persentase kader posyandu yang mencatat secara digital','%','8.6','8.6');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7BCC-AE26-34D127DA047F','01A2036F-141C-7015-89E7-A00FA90B9D1F',43,'Meningkatnya keselamatan dan layanan angkutan jalan','1','Persentase kecamatan yang dilayani angkutan umum terjadwal','%','33.33','33.33');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7C04-979A-63CA04D7D284','01A2036F-141C-70A3-94E7-5CDAF018D877',32,'Meningkatnya perlindungan perempuan korban kekerasan','1','Persentase laporan kekerasan yang ditangani tuntas','%','84.6','84.6');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7C0B-8D64-2E584593265B','01A2036F-141C-7F65-AFA1-F0FFD8739037',14,'Meningkatnya akses air minum layak','1','Persentase rumah tangga dengan akses air minum layak','%','78.92','78.92');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7C2F-BD1D-0E296C63A482','01A2036F-141C-7D2E-BAB9-F257B78CA22B',60,'Meningkatnya kegemaran membaca','2','Jumlah pemustaka per hari','orang','168','168.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7C48-8B15-3027D50DD2F7','01A2036F-141C-76C4-8FAE-D41E595B1D39',6,'Meningkatnya kecakapan pendidik','2','Persentase sekolah dengan komunitas belajar guru yang aktif','%','38.20','38.2');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7C54-BD35-1A4347E54146','01A2036F-141C-7D7E-8CDB-507B385073D1',22,'Meningkatnya prasarana dan utilitas umum perumahan','1','Persentase perumahan dengan prasarana dan utilitas layak','%','48.7','48.7');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7C6C-94FD-B26F78285063','01A2036F-141C-72CF-B822-97FC2B424530',61,'Meningkatnya daya tarik tujuan wisata','1','Jumlah kunjungan wisatawan','kunjungan','186400','186400.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7CA0-B5F9-B4C8BBA8133C','01A2036F-141C-750E-ABB8-B3EEB771A11F',75,'Meningkatnya mutu pengawasan intern','1','Persentase tindak lanjut hasil pengawasan','%','78.4','78.4');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7CAB-BC65-A81463081189','01A2036F-141C-70BD-BE9A-1A47E9EF2263',13,'Meningkatnya layanan jaringan irigasi dan pengendalian banjir','1','Persentase jaringan irigasi kewenangan kabupaten dalam kondisi baik','%','61.8','61.8');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7CDB-89E3-DA5EC2C50F14','01A2036F-1416-72F5-9AD2-57D7F2B6E9D9',4,'Meningkatnya mutu dan pemerataan layanan pendidikan dasar','3','Persentase sekolah di desa tanpa sinyal yang memiliki bahan ajar luring','%','11.40','11.4');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7CE8-B35B-401ABB1397D9','01A2036F-141C-7F38-98EE-B23156292E26',23,'Meningkatnya ketenteraman dan ketertiban umum','1','Persentase gangguan ketertiban yang selesai ditangani','%','81.9','81.9');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7D14-892F-E342FAE9FF03','01A2036F-141C-7E7F-BD2B-2A3825C35126',26,'Meningkatnya layanan pemadaman dan penyelamatan','1','Tingkat waktu tanggap daerah layanan wilayah manajemen kebakaran','%','58.6','58.6');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7D21-A953-D6C26312D5EE','01A2036F-141C-76E4-B9EA-35C5DFF528CA',46,'Meningkatnya keterbukaan dan mutu informasi publik','2','Persentase isu hoaks yang diklarifikasi dalam 24 jam','%','35.0','35.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7D28-95E2-5958CFCEF051','01A2036F-141C-7CB2-B166-42763C674CC9',27,'Meningkatnya layanan rehabilitasi sosial dasar','1','Persentase penyandang disabilitas telantar yang terlayani di luar panti','%','69.2','69.2');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7D55-B822-BD0B5BFC09B1','01A2036F-141C-782C-8B17-385D10266A2E',49,'Meningkatnya penyelenggaraan pemerintahan berbasis elektronik','3','Persentase layanan perangkat daerah yang saling terhubung','%','14.5','14.5');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7D76-AE05-E447E9DE6BC0','01A2036F-141C-7CB3-8A3E-251DC5D99720',64,'Meningkatnya produksi dan mutu hasil pertanian','1','Produktivitas kopi','kuintal per hektare','7.4','7.4');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7DA0-B2CC-77D501A25DEE','01A2036F-141C-7B1A-B4C2-EF040DA7B456',58,'Meningkatnya pelestarian dan pemanfaatan kebudayaan','2','Jumlah perajin tenun Serunai muda yang dibina','orang','64','64.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7DB8-91A4-798D32815915','01A2036F-141C-790F-9189-B9B5BAE9EAF7',55,'Meningkatnya mutu statistik sektoral','1','Indeks pembangunan statistik','indeks','1.86','1.86');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7E25-8DDF-4695815554FA','01A2036F-141C-7704-9F6F-8C291664F42C',63,'Meningkatnya pemasaran pariwisata','2','Jumlah desa wisata yang mandiri','desa','2','2.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7E4F-9457-A86F751F14BD','01A2036F-141C-750E-ABB8-B3EEB771A11F',76,'Meningkatnya mutu pengawasan intern','2','Tingkat kapabilitas pengawasan intern','tingkat','3','3.0');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7E7F-A66F-412DD06D6145','01A2036F-141C-7A1F-8530-C4C9B17788AF',67,'Meningkatnya sarana distribusi perdagangan','2','Persentase pedagang pasar yang menerima pembayaran nontunai','%','9.8','9.8');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7E9E-ABC9-85BD6A645994','01A2036F-141C-78F8-A676-AFD6587B3A02',42,'Meningkatnya tata kelola pemerintahan desa','2','Persentase desa yang melayani surat secara daring','%','6.47','6.47');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7ECE-9993-8B6E5469B031','01A2036F-141C-70C4-B9A1-B93C9B7910B7',35,'Terkendalinya pencemaran air dan udara','2','Indeks kualitas udara','indeks','86.9','86.9');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7F10-BD42-947154C5D771','01A2036F-141C-7D4C-B563-3B93355E2322',33,'Meningkatnya keragaman dan ketahanan pangan','1','Skor pola pangan harapan','skor','86.4','86.4');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7F20-8CB6-59535878930A','01A2036F-141C-73FC-B365-EBA6973071CF',68,'Meningkatnya kontribusi industri kecil dan menengah','1','Pertumbuhan industri kecil dan menengah','%','3.1','3.1');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7F3A-85BA-9514B7B7A498','01A2036F-141C-70C4-B9A1-B93C9B7910B7',34,'Terkendalinya pencemaran air dan udara','1','Indeks kualitas air Danau Laruna','indeks','58.2','58.2');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7F73-A593-511272F9EBE8','01A2036F-141C-764E-9773-DBDCAFAAEC80',71,'Meningkatnya mutu perencanaan dan evaluasi pembangunan','2','Persentase usulan musyawarah desa yang tertampung dalam RKPD','%','41.3','41.3');
INSERT INTO medium_term_indicator VALUES('99.01','01A2036F-141C-7FB6-A168-975D13D162A8','01A2036F-141C-7F9F-8A7A-1ABFDEBD3E19',50,'Meningkatnya daya saing usaha mikro','1','Persentase usaha mikro yang berjualan lewat kanal digital','%','12.6','12.6');
CREATE TABLE IF NOT EXISTS "programme" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "dimension_code" TEXT NULL,
    "sub_dimension_code" TEXT NULL,
    "goal_id" TEXT NULL,
    "description" TEXT NULL,
    "kind" TEXT NOT NULL,
    "lead_agency_id" TEXT NULL,
    "partners" TEXT NULL,
    "nomenclature_code" TEXT NULL,
    "location" TEXT NULL,
    "risk" TEXT NULL,
    "earliest_start" INTEGER NULL,
    "latest_start" INTEGER NULL,
    "is_mandatory" INTEGER NOT NULL,
    "is_quick_win" INTEGER NOT NULL,
    "is_reserve" INTEGER NOT NULL,
    "value_points" INTEGER NULL,
    "stated_total_rupiah" INTEGER NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_programme" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_programme_agency_lead_agency_id" FOREIGN KEY ("region_code", "lead_agency_id") REFERENCES "agency" ("region_code", "id"),
    CONSTRAINT "fk_programme_goal_goal_id" FOREIGN KEY ("region_code", "goal_id") REFERENCES "goal" ("region_code", "id"),
    CONSTRAINT "fk_programme_plan_plan_id" FOREIGN KEY ("region_code", "plan_id") REFERENCES "plan" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO programme VALUES('99.01','01A2036F-17ED-7C52-8F91-6A843C00034E','01A2036F-10C3-7A0B-86E9-873D741F6CF3','P-001','Antre dari Rumah di Mal Pelayanan Publik','GOV','GOV-1','01A2036F-11A8-7177-9BD5-21C4A84FC1A6','Warga mengambil nomor antrean lewat WhatsApp dan datang saat gilirannya dekat. Layar di ruang tunggu dan pesan ke ponsel memakai data antrean yang sama.','Improved','01A2036F-1033-719E-9194-FE64DFFFE32F','Bank Contoh','2.18.04.2.01.03','Mal Pelayanan Publik Wangunsari','Warga tanpa ponsel merasa tersisih; loket ramah dan nomor kertas tetap disediakan',2026,2026,0,1,0,84,NULL,1);
INSERT INTO programme VALUES('99.01','01A2036F-18CA-7EC1-9F39-93D68EE9409D','01A2036F-10C3-7A0B-86E9-873D741F6CF3','P-002','Mal Pelayanan Publik Lengkap 28 Instansi','GOV','GOV-1','01A2036F-11A8-7177-9BD5-21C4A84FC1A6','Menambah instansi dari 14 menjadi 28, membuka jam sore dua hari seminggu, dan menyatukan standar layanan di satu atap.','Improved','01A2036F-1033-719E-9194-FE64DFFFE32F','Kepolisian Resor; Kantor Pertanahan; BPJS Kesehatan; Bank Contoh','2.18.04','Wangunsari','Instansi vertikal menarik petugasnya; diikat dengan perjanjian kerja sama tahunan',2027,2029,0,0,0,66,NULL,1);
INSERT INTO programme VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','01A2036F-10C3-7A0B-86E9-873D741F6CF3','P-003','Surat Desa Selesai di Balai Desa','GOV','GOV-1','01A2036F-11A8-7177-9BD5-21C4A84FC1A6','Tiga belas jenis surat yang paling sering diminta dibuat dan ditandatangani secara elektronik di balai desa, tanpa perlu ke kecamatan.','New','01A2036F-1033-7051-9217-08BCD115EC1A','Relawan TIK Tanah Contoh','2.13.04','139 desa; desa tanpa sinyal memakai mode luring','Perangkat desa berganti; pelatihan ulang setiap awal tahun',NULL,NULL,0,0,0,78,NULL,1);
INSERT INTO programme VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','01A2036F-10C3-7A0B-86E9-873D741F6CF3','P-004','Loket Keliling Danau dan Gunung','GOV','GOV-1','01A2036F-11A8-7177-9BD5-21C4A84FC1A6','Satu mobil dan satu perahu layanan mendatangi 41 dusun yang jauh dari kantor kecamatan dengan jadwal tetap setiap bulan.','Improved','01A2036F-1033-7AA5-8864-86DCC7FC76EA',NULL,'2.12.02','Kecamatan Laruna, Hulu Karsa, dan Bukit Sarai','Cuaca danau; jadwal pengganti diumumkan lewat radio warga',NULL,NULL,0,0,0,58,NULL,1);
INSERT INTO programme VALUES('99.01','01A2036F-18E7-7134-82E7-99171D812A6B','01A2036F-10C3-7A0B-86E9-873D741F6CF3','P-007','Satu Pintu Data Perangkat Daerah','GOV','GOV-2','01A2036F-11A8-7568-ADCF-ABEE193F118C','Setiap data punya satu pemilik, satu definisi, dan satu tempat ambil. Perangkat daerah mengisi sekali, dipakai bersama.','Improved','01A2036F-1033-7D74-873D-6290F82297C5','Badan Pusat Statistik; Universitas Wangun Raya','2.20.02','Seluruh perangkat daerah','Data terlambat atau kosong; daftar tunggakan diumumkan setiap awal bulan',2026,2027,1,0,0,90,NULL,1);
INSERT INTO programme VALUES('99.01','01A2036F-18E7-7869-A8D0-3AD78445E264','01A2036F-10C3-7A0B-86E9-873D741F6CF3','P-006','Sehari Jadi di Kantor Kecamatan','GOV','GOV-1','01A2036F-11A8-7177-9BD5-21C4A84FC1A6','Sembilan layanan yang dilimpahkan bupati kepada camat selesai pada hari yang sama, dengan loket, berkas, dan jam yang seragam.','Improved','01A2036F-1033-79A3-AD96-56C9019BD653',NULL,'7.01.02','12 kecamatan, dimulai dari Wangunsari','Tanda tangan tertunda saat camat dinas luar; disiapkan pejabat pengganti',NULL,NULL,0,0,0,55,NULL,1);
INSERT INTO programme VALUES('99.01','01A2036F-18E7-7F96-9DF3-B4992F016EF2','01A2036F-10C3-7A0B-86E9-873D741F6CF3','P-005','Satu Aplikasi Warga Tanah Contoh','GOV','GOV-1','01A2036F-11A8-7177-9BD5-21C4A84FC1A6','Menyatukan 34 aplikasi layanan yang terpencar menjadi satu pintu dengan satu akun; aplikasi yang tidak lagi dipakai ditutup dengan tertib.','New','01A2036F-1033-7D74-873D-6290F82297C5','Universitas Wangun Raya','2.16.03.2.02.07','Seluruh kabupaten','Perangkat daerah enggan melepas aplikasi lama; jadwal penutupan ditetapkan Sekda',NULL,NULL,0,0,0,62,NULL,1);
INSERT INTO programme VALUES('99.01','01A2036F-18E8-7024-A087-700356563E68','01A2036F-10C3-7A0B-86E9-873D741F6CF3','P-008','Penghubung Layanan Antarperangkat Daerah','GOV','GOV-2','01A2036F-11A8-7568-ADCF-ABEE193F118C','Aplikasi perangkat daerah saling bertukar data lewat satu penghubung yang tercatat, sehingga warga tidak diminta fotokopi yang sama berulang kali.','New','01A2036F-1033-7D74-873D-6290F82297C5',NULL,'2.16.03.2.02.08','Pusat data Wangunsari','Aplikasi lama tanpa dokumen; disiapkan tim pendamping dari universitas',2028,2029,0,0,0,81,NULL,1);
INSERT INTO programme VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','01A2036F-10C3-7A0B-86E9-873D741F6CF3','P-010','Talenta Digital Aparatur','GOV','GOV-2','01A2036F-11A8-7568-ADCF-ABEE193F118C','Jenjang pelatihan digital bagi aparatur, dari pemakai, pengelola data, sampai perancang layanan; lulusannya ditempatkan sesuai keahlian.','Improved','01A2036F-1032-7FBB-A921-62D4E909E224','Universitas Wangun Raya','5.04.02','Wangunsari dan kelas jarak jauh','Pegawai terlatih dimutasi; perjanjian penempatan dua tahun',NULL,NULL,0,0,0,57,NULL,1);
INSERT INTO programme VALUES('99.01','01A2036F-18E8-7F4A-8A43-28138570CB0F','01A2036F-10C3-7A0B-86E9-873D741F6CF3','P-009','Naskah Dinas Tanpa Kertas','GOV','GOV-2','01A2036F-11A8-7568-ADCF-ABEE193F118C','Surat, disposisi, dan arsip perangkat daerah berjalan elektronik dengan tanda tangan tersertifikasi sampai tingkat kecamatan.','Improved','01A2036F-1027-7EBA-B581-A8D3B2BD467F',NULL,'4.01.01','Seluruh perangkat daerah dan kecamatan','Pejabat kembali ke kertas; rekapitulasi pemakaian dilaporkan bulanan kepada Sekda',NULL,NULL,0,0,0,60,NULL,1);
CREATE TABLE IF NOT EXISTS "medium_term_target" (
    "region_code" TEXT NOT NULL,
    "indicator_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "words" TEXT NULL,
    "value" TEXT NULL,
    "ceiling_rupiah" INTEGER NULL,
    CONSTRAINT "pk_medium_term_target" PRIMARY KEY ("region_code", "indicator_id", "year"),
    CONSTRAINT "fk_medium_term_target_medium_term_indicator_indicator_id" FOREIGN KEY ("region_code", "indicator_id") REFERENCES "medium_term_indicator" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-1417-75CE-83FE-A3C0467ECE48',2025,'83.10','83.1',58240450900);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-1417-75CE-83FE-A3C0467ECE48',2026,'84.90','84.9',59869617100);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-1417-75CE-83FE-A3C0467ECE48',2027,'86.70','86.7',61430341000);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-1417-75CE-83FE-A3C0467ECE48',2028,'88.40','88.4',63104578700);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-1417-75CE-83FE-A3C0467ECE48',2029,'90.00','90.0',64880159800);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141B-7315-A14C-80CB2DD99EED',2025,'97.50','97.5',0);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141B-7315-A14C-80CB2DD99EED',2026,'97.90','97.9',0);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141B-7315-A14C-80CB2DD99EED',2027,'98.30','98.3',0);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141B-7315-A14C-80CB2DD99EED',2028,'98.70','98.7',0);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141B-7315-A14C-80CB2DD99EED',2029,'99.10','99.1',0);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-702F-B8CC-6F9F2652669C',2025,'10.30','10.3',4559957300);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-702F-B8CC-6F9F2652669C',2026,'10.90','10.9',4720350200);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-702F-B8CC-6F9F2652669C',2027,'11.50','11.5',4889863000);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-702F-B8CC-6F9F2652669C',2028,'12.20','12.2',5055362300);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-702F-B8CC-6F9F2652669C',2029,'13.00','13.0',5239877500);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7046-8F9F-81A1ACB4AA87',2025,'5.20','5.2',1420416100);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7046-8F9F-81A1ACB4AA87',2026,'5.00','5.0',1465214100);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7046-8F9F-81A1ACB4AA87',2027,'4.80','4.8',1520162500);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7046-8F9F-81A1ACB4AA87',2028,'4.55','4.55',1570042100);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7046-8F9F-81A1ACB4AA87',2029,'4.30','4.3',1629975500);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7052-B44F-3A1ECCE86342',2025,'2','2.0',1240417700);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7052-B44F-3A1ECCE86342',2026,'2','2.0',1284687400);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7052-B44F-3A1ECCE86342',2027,'3','3.0',1329960400);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7052-B44F-3A1ECCE86342',2028,'3','3.0',1375116400);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7052-B44F-3A1ECCE86342',2029,'3','3.0',1430317700);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-706F-B503-2B709550C3E8',2025,'70','70.0',4120310000);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-706F-B503-2B709550C3E8',2026,'77','77.0',4254842600);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-706F-B503-2B709550C3E8',2027,'84','84.0',4409604400);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-706F-B503-2B709550C3E8',2028,'90','90.0',4559982900);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-706F-B503-2B709550C3E8',2029,'95','95.0',4724540000);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-70E9-919F-FD76C8D35296',2025,'2.85','2.85',11480209000);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-70E9-919F-FD76C8D35296',2026,'3.00','3.0',12959569600);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-70E9-919F-FD76C8D35296',2027,'3.20','3.2',13449603600);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-70E9-919F-FD76C8D35296',2028,'3.40','3.4',13939709300);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-70E9-919F-FD76C8D35296',2029,'3.60','3.6',14470011300);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7109-8272-29B9C0AE2BA1',2025,'68.20','68.2',46719921400);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7109-8272-29B9C0AE2BA1',2026,'70.10','70.1',48350229400);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7109-8272-29B9C0AE2BA1',2027,'72.00','72.0',50109886600);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7109-8272-29B9C0AE2BA1',2028,'73.90','73.9',51839791900);
INSERT INTO medium_term_target VALUES('99.01','01A2036F-141C-7109-8272-29B9C0AE2BA1',2029,'75.80','75.8',53690233200);
CREATE TABLE IF NOT EXISTS "action_step" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "output" TEXT NULL,
    "owner" TEXT NULL,
    "start" TEXT NULL,
    "end" TEXT NULL,
    CONSTRAINT "pk_action_step" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_action_step_programme_programme_id" FOREIGN KEY ("region_code", "programme_id") REFERENCES "programme" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO action_step VALUES('99.01','01A2036F-180B-745A-A71E-9C740B9B8E87','01A2036F-17ED-7C52-8F91-6A843C00034E',1,'Menyepakati alur antrean dengan 14 instansi penghuni mal','Berita acara kesepakatan','DPMPTSP','2026-01-12','2026-02-13');
INSERT INTO action_step VALUES('99.01','01A2036F-180B-7727-B2CB-6E858BF27B0C','01A2036F-17ED-7C52-8F91-6A843C00034E',2,'Menyambungkan nomor WhatsApp resmi dengan sistem antrean','Sistem antrean siap coba','Diskominfo','2026-02-16','2026-04-17');
INSERT INTO action_step VALUES('99.01','01A2036F-180B-7A4F-B8BE-DABD889C395D','01A2036F-17ED-7C52-8F91-6A843C00034E',4,'Membuka untuk semua loket dan mengumumkan waktu tunggu setiap hari','Papan waktu tunggu harian','DPMPTSP','2026-06-01','2026-12-18');
INSERT INTO action_step VALUES('99.01','01A2036F-180B-7F7C-9612-CDC18597742C','01A2036F-17ED-7C52-8F91-6A843C00034E',3,'Uji coba di loket kependudukan dan perizinan','Laporan uji coba 30 hari','DPMPTSP','2026-04-20','2026-05-22');
INSERT INTO action_step VALUES('99.01','01A2036F-18CD-7192-B526-93030C952C98','01A2036F-18CA-7EC1-9F39-93D68EE9409D',4,'Membuka jam sore Selasa dan Kamis','Laporan kunjungan jam sore','DPMPTSP','2027-11-01','2028-01-31');
INSERT INTO action_step VALUES('99.01','01A2036F-18CD-75ED-8606-0E3DE25CC010','01A2036F-18CA-7EC1-9F39-93D68EE9409D',3,'Menata ruang lantai dua dan jalur difabel','Ruang layanan siap pakai','DPMPTSP','2027-05-03','2027-10-29');
INSERT INTO action_step VALUES('99.01','01A2036F-18CD-7AB1-AA08-6FB2A47BAB94','01A2036F-18CA-7EC1-9F39-93D68EE9409D',2,'Menandatangani perjanjian kerja sama','14 perjanjian','Setda','2027-03-15','2027-06-30');
INSERT INTO action_step VALUES('99.01','01A2036F-18CD-7F0D-8C60-E129C9718352','01A2036F-18CA-7EC1-9F39-93D68EE9409D',1,'Memetakan layanan 14 instansi baru dan kebutuhan ruangnya','Denah dan daftar layanan','DPMPTSP','2027-01-11','2027-03-12');
INSERT INTO action_step VALUES('99.01','01A2036F-18DC-788C-A49D-BD3CCE2B8896','01A2036F-18DB-79B5-BAEE-349D54121796',2,'Melatih operator gelombang pertama (17 desa)','17 operator bersertifikat','Relawan TIK Tanah Contoh','2026-03-23','2026-05-29');
INSERT INTO action_step VALUES('99.01','01A2036F-18DC-7D96-9B25-53DF84CB75D2','01A2036F-18DB-79B5-BAEE-349D54121796',3,'Membuka layanan di 17 desa','Laporan layanan triwulanan','DPMD','2026-06-01','2026-09-30');
INSERT INTO action_step VALUES('99.01','01A2036F-18DC-7E5C-B4F4-DEE53637C3F8','01A2036F-18DB-79B5-BAEE-349D54121796',1,'Menyepakati bakuan tiga belas surat','Keputusan Bupati tentang bakuan surat desa','DPMD','2026-01-19','2026-03-20');
INSERT INTO action_step VALUES('99.01','01A2036F-18DC-7ED1-B6AC-17694E0F3476','01A2036F-18DB-79B5-BAEE-349D54121796',4,'Menilai mode luring di tiga desa tanpa sinyal','Catatan perbaikan mode luring','Diskominfo','2026-08-03','2026-11-27');
INSERT INTO action_step VALUES('99.01','01A2036F-18E7-7293-861B-8F79D4A787EC','01A2036F-18E7-7134-82E7-99171D812A6B',3,'Memindahkan portal lama ke portal baru','Portal data terbit','Diskominfo','2026-06-01','2026-10-30');
INSERT INTO action_step VALUES('99.01','01A2036F-18E7-7526-9451-D185BE8FBF2D','01A2036F-18E7-7134-82E7-99171D812A6B',4,'Forum Satu Data semester','Berita acara forum','Bapperida','2026-11-02','2026-11-30');
INSERT INTO action_step VALUES('99.01','01A2036F-18E7-7C8C-83F9-19978174DA3E','01A2036F-18E7-7134-82E7-99171D812A6B',1,'Menetapkan daftar data prioritas dan produsennya','Keputusan Bupati tentang daftar data','Bapperida','2026-01-12','2026-03-31');
INSERT INTO action_step VALUES('99.01','01A2036F-18E7-7D79-B8E8-7FAAC651EF7C','01A2036F-18E7-7134-82E7-99171D812A6B',2,'Menyusun metadata bersama 32 perangkat daerah','180 metadata lengkap','Diskominfo','2026-03-02','2026-07-31');
INSERT INTO action_step VALUES('99.01','01A2036F-18E8-733C-B505-09092FE416A2','01A2036F-18E8-7024-A087-700356563E68',1,'Memetakan 40 aplikasi dan pemiliknya','Katalog aplikasi','Diskominfo','2028-01-10','2028-03-31');
INSERT INTO action_step VALUES('99.01','01A2036F-18E8-7C9B-83BF-21F08CFCA5A5','01A2036F-18E8-7024-A087-700356563E68',2,'Menyusun bakuan pertukaran data','Peraturan Bupati','Setda','2028-03-01','2028-06-30');
INSERT INTO action_step VALUES('99.01','01A2036F-18E8-7F38-B75D-13756ACA2118','01A2036F-18E8-7024-A087-700356563E68',3,'Menghubungkan 18 layanan gelombang pertama','18 layanan terhubung','Diskominfo','2028-05-02','2028-12-15');
CREATE TABLE IF NOT EXISTS "cost_line" (
    "region_code" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "fund_source" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "rupiah" INTEGER NOT NULL,
    CONSTRAINT "pk_cost_line" PRIMARY KEY ("region_code", "programme_id", "fund_source", "year"),
    CONSTRAINT "fk_cost_line_programme_programme_id" FOREIGN KEY ("region_code", "programme_id") REFERENCES "programme" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO cost_line VALUES('99.01','01A2036F-17ED-7C52-8F91-6A843C00034E','APBD',2026,486220250);
INSERT INTO cost_line VALUES('99.01','01A2036F-17ED-7C52-8F91-6A843C00034E','CSR',2026,74595000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18CA-7EC1-9F39-93D68EE9409D','APBD',2027,1744883250);
INSERT INTO cost_line VALUES('99.01','01A2036F-18CA-7EC1-9F39-93D68EE9409D','APBD',2028,1619587000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18CA-7EC1-9F39-93D68EE9409D','APBD',2029,1385094500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18CA-7EC1-9F39-93D68EE9409D','APBD',2030,1290351000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','APBD',2026,1179876000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','APBD',2027,1420111250);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','APBD',2028,1364738000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','APBD',2029,1240160500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','APBD',2030,1084740500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','APBD',2031,960322000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','Dana Desa',2026,255321500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','Dana Desa',2027,524861000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','Dana Desa',2028,900242500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','Dana Desa',2029,859780500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','Dana Desa',2030,780394000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','Dana Desa',2031,689761000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','APBD',2026,1345049000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','APBD',2027,683712250);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','APBD',2028,712358250);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','APBD',2029,737832000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','APBD',2030,771369000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','APBD',2031,1105236250);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','APBD',2032,811714500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','APBD',2033,839961000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','APBD',2034,867947250);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E7-7134-82E7-99171D812A6B','APBD',2026,1685399500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E7-7134-82E7-99171D812A6B','APBD',2027,1489916500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E7-7869-A8D0-3AD78445E264','APBD',2027,925305000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E7-7869-A8D0-3AD78445E264','APBD',2028,1130399500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E7-7869-A8D0-3AD78445E264','APBD',2029,870352500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E7-7F96-9DF3-B4992F016EF2','APBD',2031,3260394000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E7-7F96-9DF3-B4992F016EF2','APBD',2032,2840091250);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E7-7F96-9DF3-B4992F016EF2','APBD',2033,2115164000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E7-7F96-9DF3-B4992F016EF2','APBD',2034,1689887000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7024-A087-700356563E68','APBD',2028,2409936000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7024-A087-700356563E68','APBD',2029,1874604500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','APBD',2026,914814500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','APBD',2027,981971000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','APBD',2028,1044252000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','APBD',2029,1097877250);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','APBD',2030,1119889500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','APBD',2031,1162989000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','APBD',2032,1186723500);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','APBD',2033,1214611000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','APBD',2034,1246126250);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','APBD',2035,1284289000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7F4A-8A43-28138570CB0F','APBD',2026,741989250);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7F4A-8A43-28138570CB0F','APBD',2027,654717000);
INSERT INTO cost_line VALUES('99.01','01A2036F-18E8-7F4A-8A43-28138570CB0F','APBD',2028,579875000);
CREATE TABLE IF NOT EXISTS "dependency" (
    "region_code" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "predecessor_code" TEXT NOT NULL,
    CONSTRAINT "pk_dependency" PRIMARY KEY ("region_code", "programme_id", "predecessor_code"),
    CONSTRAINT "fk_dependency_programme_programme_id" FOREIGN KEY ("region_code", "programme_id") REFERENCES "programme" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO dependency VALUES('99.01','01A2036F-18CA-7EC1-9F39-93D68EE9409D','P-001');
INSERT INTO dependency VALUES('99.01','01A2036F-18E7-7F96-9DF3-B4992F016EF2','P-008');
INSERT INTO dependency VALUES('99.01','01A2036F-18E8-7024-A087-700356563E68','P-007');
CREATE TABLE IF NOT EXISTS "indicator" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NULL,
    "direction" TEXT NOT NULL,
    "baseline_text" TEXT NULL,
    "baseline" TEXT NULL,
    CONSTRAINT "pk_indicator" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_indicator_programme_programme_id" FOREIGN KEY ("region_code", "programme_id") REFERENCES "programme" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO indicator VALUES('99.01','01A2036F-17F8-74FD-B034-2DC334D2D551','01A2036F-17ED-7C52-8F91-6A843C00034E',2,'Warga yang memesan antrean dari rumah','%','Up','0','0.0');
INSERT INTO indicator VALUES('99.01','01A2036F-17F8-7582-9F68-CDEB7DE675D6','01A2036F-17ED-7C52-8F91-6A843C00034E',1,'Waktu tunggu rata-rata di loket','menit','Down','74','74.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18CA-7500-B829-FE6EE8560E81','01A2036F-18CA-7EC1-9F39-93D68EE9409D',1,'Instansi yang melayani di mal','instansi','Up','14','14.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18CA-7A18-95E7-4B77098D4243','01A2036F-18CA-7EC1-9F39-93D68EE9409D',2,'Indeks kepuasan masyarakat di mal','indeks','Up','84.2','84.2');
INSERT INTO indicator VALUES('99.01','01A2036F-18DB-72EF-A436-411AD9789E9E','01A2036F-18DB-79B5-BAEE-349D54121796',1,'Desa yang melayani surat secara daring','desa','Up','9','9.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18DB-7587-8C13-398D6768C722','01A2036F-18DB-79B5-BAEE-349D54121796',2,'Waktu membuat satu surat','menit','Down','95','95.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E5-701D-97EE-6A82CDC31A9B','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D',2,'Dokumen kependudukan terbit di tempat','dokumen','Up','1850','1850.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E5-730F-AA17-1FE1A3B5022F','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D',1,'Dusun jauh yang didatangi sesuai jadwal','lokasi','Up','12','12.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E7-7673-A74C-0615A8E5E20E','01A2036F-18E7-7134-82E7-99171D812A6B',1,'Set data berstandar yang terbit','set data','Up','64','64.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E7-777F-BD26-F62386FA6B8F','01A2036F-18E7-7F96-9DF3-B4992F016EF2',2,'Aplikasi lama yang ditutup dengan tertib','aplikasi','Up','3','3.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E7-7CD5-BE0C-B0A32617B755','01A2036F-18E7-7869-A8D0-3AD78445E264',2,'Permohonan yang selesai pada hari yang sama','%','Up','38.5','38.5');
INSERT INTO indicator VALUES('99.01','01A2036F-18E7-7E5F-8CA0-CE18E5126A4B','01A2036F-18E7-7869-A8D0-3AD78445E264',1,'Kecamatan dengan layanan sehari jadi','kecamatan','Up','1','1.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E7-7ED1-93C3-B492486DD2A8','01A2036F-18E7-7F96-9DF3-B4992F016EF2',1,'Layanan yang tersedia di aplikasi tunggal','layanan','Up','0','0.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E7-7F17-ADAA-ADDA537E328E','01A2036F-18E7-7134-82E7-99171D812A6B',2,'Perangkat daerah yang mengisi tepat waktu','%','Up','41.2','41.2');
INSERT INTO indicator VALUES('99.01','01A2036F-18E7-7F32-B8A7-C1D41A1777F9','01A2036F-18E7-7F96-9DF3-B4992F016EF2',3,'Warga pengguna aktif bulanan','orang','Up','0','0.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E8-7043-9111-86FACC3B224D','01A2036F-18E8-7AC9-98C5-7BD3491E6537',2,'Perangkat daerah dengan pengelola data tetap','perangkat daerah','Up','7','7.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E8-73C2-B5F2-6615E6F9AFE4','01A2036F-18E8-7F4A-8A43-28138570CB0F',1,'Surat keluar bertanda tangan elektronik','%','Up','52.3','52.3');
INSERT INTO indicator VALUES('99.01','01A2036F-18E8-7493-BAAF-8E53B1FC973A','01A2036F-18E8-7024-A087-700356563E68',1,'Layanan yang saling terhubung','layanan','Up','6','6.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E8-78FE-8B27-73660A69879B','01A2036F-18E8-7F4A-8A43-28138570CB0F',2,'Waktu disposisi rata-rata','jam','Down','38','38.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E8-7977-A7BB-A6F774BEB781','01A2036F-18E8-7024-A087-700356563E68',2,'Layanan yang tidak lagi meminta fotokopi KTP','layanan','Up','0','0.0');
INSERT INTO indicator VALUES('99.01','01A2036F-18E8-7DEC-8890-FCCBAD78AC4D','01A2036F-18E8-7AC9-98C5-7BD3491E6537',1,'Aparatur yang lulus pelatihan digital (kumulatif)','orang','Up','240','240.0');
CREATE TABLE IF NOT EXISTS "supporting_agency" (
    "region_code" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    CONSTRAINT "pk_supporting_agency" PRIMARY KEY ("region_code", "programme_id", "agency_id"),
    CONSTRAINT "fk_supporting_agency_agency_agency_id" FOREIGN KEY ("region_code", "agency_id") REFERENCES "agency" ("region_code", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_supporting_agency_programme_programme_id" FOREIGN KEY ("region_code", "programme_id") REFERENCES "programme" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO supporting_agency VALUES('99.01','01A2036F-17ED-7C52-8F91-6A843C00034E','01A2036F-1033-7AA5-8864-86DCC7FC76EA');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-17ED-7C52-8F91-6A843C00034E','01A2036F-1033-7D74-873D-6290F82297C5');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18CA-7EC1-9F39-93D68EE9409D','01A2036F-1027-7EBA-B581-A8D3B2BD467F');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18CA-7EC1-9F39-93D68EE9409D','01A2036F-1032-7457-9107-5431C287D17A');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18CA-7EC1-9F39-93D68EE9409D','01A2036F-1032-7E6E-A5DA-BF3B62C30F8D');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18CA-7EC1-9F39-93D68EE9409D','01A2036F-1033-7AA5-8864-86DCC7FC76EA');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','01A2036F-1033-7AA5-8864-86DCC7FC76EA');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18DB-79B5-BAEE-349D54121796','01A2036F-1033-7D74-873D-6290F82297C5');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','01A2036F-1032-7E6E-A5DA-BF3B62C30F8D');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','01A2036F-1033-78C4-A9E9-28F6F97A9EBE');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E5-75C2-AFCA-B4D9FBB3160D','01A2036F-1033-7E34-97BC-B2610F8772F8');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E7-7134-82E7-99171D812A6B','01A2036F-1032-7A0E-9EDB-F55E30B23942');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E7-7134-82E7-99171D812A6B','01A2036F-1032-7A8B-8EB5-62BFF46965CD');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E7-7869-A8D0-3AD78445E264','01A2036F-1033-719E-9194-FE64DFFFE32F');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E7-7869-A8D0-3AD78445E264','01A2036F-1033-78C4-A9E9-28F6F97A9EBE');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E7-7869-A8D0-3AD78445E264','01A2036F-1033-7A18-8509-877DF97D8C80');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E7-7869-A8D0-3AD78445E264','01A2036F-1033-7E34-97BC-B2610F8772F8');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E7-7F96-9DF3-B4992F016EF2','01A2036F-1032-7457-9107-5431C287D17A');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E7-7F96-9DF3-B4992F016EF2','01A2036F-1032-7783-8A8E-B7DB577428A2');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E7-7F96-9DF3-B4992F016EF2','01A2036F-1033-719E-9194-FE64DFFFE32F');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E7-7F96-9DF3-B4992F016EF2','01A2036F-1033-7AA5-8864-86DCC7FC76EA');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E8-7024-A087-700356563E68','01A2036F-1032-75C5-AC93-877F8A1F4775');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E8-7024-A087-700356563E68','01A2036F-1032-7783-8A8E-B7DB577428A2');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E8-7024-A087-700356563E68','01A2036F-1032-7E6E-A5DA-BF3B62C30F8D');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E8-7024-A087-700356563E68','01A2036F-1033-7AA5-8864-86DCC7FC76EA');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','01A2036F-1032-7A8B-8EB5-62BFF46965CD');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E8-7AC9-98C5-7BD3491E6537','01A2036F-1033-7D74-873D-6290F82297C5');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E8-7F4A-8A43-28138570CB0F','01A2036F-1033-7D74-873D-6290F82297C5');
INSERT INTO supporting_agency VALUES('99.01','01A2036F-18E8-7F4A-8A43-28138570CB0F','01A2036F-1033-7D8F-B9E2-BC5C99985422');
CREATE TABLE IF NOT EXISTS "indicator_target" (
    "region_code" TEXT NOT NULL,
    "indicator_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "value" TEXT NULL,
    CONSTRAINT "pk_indicator_target" PRIMARY KEY ("region_code", "indicator_id", "year"),
    CONSTRAINT "fk_indicator_target_indicator_indicator_id" FOREIGN KEY ("region_code", "indicator_id") REFERENCES "indicator" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO indicator_target VALUES('99.01','01A2036F-17F8-74FD-B034-2DC334D2D551',2026,'40','40.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-17F8-7582-9F68-CDEB7DE675D6',2026,'25','25.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18CA-7500-B829-FE6EE8560E81',2027,'18','18.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18CA-7500-B829-FE6EE8560E81',2028,'22','22.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18CA-7500-B829-FE6EE8560E81',2029,'26','26.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18CA-7500-B829-FE6EE8560E81',2030,'28','28.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18CA-7A18-95E7-4B77098D4243',2027,'86','86.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18CA-7A18-95E7-4B77098D4243',2028,'87.5','87.5');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18CA-7A18-95E7-4B77098D4243',2029,'89','89.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18CA-7A18-95E7-4B77098D4243',2030,'90.5','90.5');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-72EF-A436-411AD9789E9E',2026,'17','17.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-72EF-A436-411AD9789E9E',2027,'35','35.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-72EF-A436-411AD9789E9E',2028,'60','60.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-72EF-A436-411AD9789E9E',2029,'85','85.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-72EF-A436-411AD9789E9E',2030,'110','110.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-72EF-A436-411AD9789E9E',2031,'139','139.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-7587-8C13-398D6768C722',2026,'70','70.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-7587-8C13-398D6768C722',2027,'50','50.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-7587-8C13-398D6768C722',2028,'35','35.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-7587-8C13-398D6768C722',2029,'25','25.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-7587-8C13-398D6768C722',2030,'20','20.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18DB-7587-8C13-398D6768C722',2031,'15','15.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-701D-97EE-6A82CDC31A9B',2026,'2600','2600.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-701D-97EE-6A82CDC31A9B',2027,'3400','3400.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-701D-97EE-6A82CDC31A9B',2028,'4100','4100.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-701D-97EE-6A82CDC31A9B',2029,'4700','4700.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-701D-97EE-6A82CDC31A9B',2030,'5200','5200.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-701D-97EE-6A82CDC31A9B',2031,'5600','5600.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-701D-97EE-6A82CDC31A9B',2032,'5900','5900.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-701D-97EE-6A82CDC31A9B',2033,'6100','6100.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-701D-97EE-6A82CDC31A9B',2034,'6200','6200.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-730F-AA17-1FE1A3B5022F',2026,'18','18.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-730F-AA17-1FE1A3B5022F',2027,'24','24.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-730F-AA17-1FE1A3B5022F',2028,'29','29.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-730F-AA17-1FE1A3B5022F',2029,'33','33.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-730F-AA17-1FE1A3B5022F',2030,'36','36.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-730F-AA17-1FE1A3B5022F',2031,'38','38.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-730F-AA17-1FE1A3B5022F',2032,'40','40.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-730F-AA17-1FE1A3B5022F',2033,'41','41.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E5-730F-AA17-1FE1A3B5022F',2034,'41','41.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7673-A74C-0615A8E5E20E',2026,'180','180.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7673-A74C-0615A8E5E20E',2027,'320','320.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-777F-BD26-F62386FA6B8F',2031,'9','9.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-777F-BD26-F62386FA6B8F',2032,'18','18.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-777F-BD26-F62386FA6B8F',2033,'26','26.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-777F-BD26-F62386FA6B8F',2034,'31','31.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7CD5-BE0C-B0A32617B755',2027,'60','60.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7CD5-BE0C-B0A32617B755',2028,'78','78.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7CD5-BE0C-B0A32617B755',2029,'92','92.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7E5F-8CA0-CE18E5126A4B',2027,'4','4.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7E5F-8CA0-CE18E5126A4B',2028,'8','8.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7E5F-8CA0-CE18E5126A4B',2029,'12','12.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7ED1-93C3-B492486DD2A8',2031,'12','12.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7ED1-93C3-B492486DD2A8',2032,'26','26.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7ED1-93C3-B492486DD2A8',2033,'38','38.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7ED1-93C3-B492486DD2A8',2034,'48','48.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7F17-ADAA-ADDA537E328E',2026,'65','65.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7F17-ADAA-ADDA537E328E',2027,'88','88.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7F32-B8A7-C1D41A1777F9',2031,'18500','18500.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7F32-B8A7-C1D41A1777F9',2032,'41000','41000.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7F32-B8A7-C1D41A1777F9',2033,'67000','67000.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E7-7F32-B8A7-C1D41A1777F9',2034,'92000','92000.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7043-9111-86FACC3B224D',2026,'11','11.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7043-9111-86FACC3B224D',2027,'15','15.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7043-9111-86FACC3B224D',2028,'19','19.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7043-9111-86FACC3B224D',2029,'23','23.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7043-9111-86FACC3B224D',2030,'26','26.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7043-9111-86FACC3B224D',2032,'31','31.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7043-9111-86FACC3B224D',2033,'32','32.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7043-9111-86FACC3B224D',2034,'32','32.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7043-9111-86FACC3B224D',2035,'32','32.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-73C2-B5F2-6615E6F9AFE4',2026,'70','70.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-73C2-B5F2-6615E6F9AFE4',2027,'86','86.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-73C2-B5F2-6615E6F9AFE4',2028,'97','97.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7493-BAAF-8E53B1FC973A',2028,'18','18.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7493-BAAF-8E53B1FC973A',2029,'34','34.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-78FE-8B27-73660A69879B',2026,'20','20.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-78FE-8B27-73660A69879B',2027,'10','10.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-78FE-8B27-73660A69879B',2028,'4','4.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7977-A7BB-A6F774BEB781',2028,'11','11.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7977-A7BB-A6F774BEB781',2029,'25','25.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7DEC-8890-FCCBAD78AC4D',2026,'520','520.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7DEC-8890-FCCBAD78AC4D',2027,'860','860.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7DEC-8890-FCCBAD78AC4D',2028,'1230','1230.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7DEC-8890-FCCBAD78AC4D',2029,'1610','1610.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7DEC-8890-FCCBAD78AC4D',2030,'2000','2000.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7DEC-8890-FCCBAD78AC4D',2031,'2390','2390.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7DEC-8890-FCCBAD78AC4D',2032,'2770','2770.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7DEC-8890-FCCBAD78AC4D',2033,'3130','3130.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7DEC-8890-FCCBAD78AC4D',2034,'3470','3470.0');
INSERT INTO indicator_target VALUES('99.01','01A2036F-18E8-7DEC-8890-FCCBAD78AC4D',2035,'3800','3800.0');
CREATE TABLE IF NOT EXISTS "narrative" (
    "region_code" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "markdown" TEXT NOT NULL,
    "owner_agency_id" TEXT NULL,
    "version" INTEGER NOT NULL,
    "changed_at_utc" TEXT NOT NULL,
    "changed_by" TEXT NOT NULL,
    CONSTRAINT "pk_narrative" PRIMARY KEY ("region_code", "plan_id", "key", "language"),
    CONSTRAINT "fk_narrative_agency_owner_agency_id" FOREIGN KEY ("region_code", "owner_agency_id") REFERENCES "agency" ("region_code", "id") ON DELETE RESTRICT,
    CONSTRAINT "fk_narrative_plan_plan_id" FOREIGN KEY ("region_code", "plan_id") REFERENCES "plan" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO narrative VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3','dasar-hukum','id',replace('Rencana ini disusun berdasarkan:\n\n1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023;\n2. Peraturan Pemerintah Nomor 59 Tahun 2022 tentang Perkotaan;\n3. Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;\n4. Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia;\n5. Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian, dan Evaluasi Pembangunan Daerah.\n\nPeraturan daerah dan peraturan kepala daerah tentang RPJMD ditambahkan setelah nomornya ditetapkan.','\n',char(10)),NULL,1,'2026-11-22 13:25:43.3157137','root');
INSERT INTO narrative VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3','latar-belakang','id',replace('{{nama_daerah}} berpenduduk {{jumlah_penduduk}} jiwa dan seluas {{luas_wilayah}} km². Dua kota pasar, Wangunsari dan Simpang Pinang, tumbuh cepat di tepi Danau Laruna, sementara desa-desa di Hulu Karsa masih berjarak tiga jam dari kantor pelayanan terdekat.\n\nTiga keadaan mendorong rencana ini:\n\n- **Layanan yang jauh.** Warga hulu mengurus dokumen kependudukan dua sampai tiga kali jalan, karena syarat baru diketahui di loket.\n- **Ekonomi yang bergantung pada perantara.** Kopi, ikan, dan tenun dijual sebagai bahan mentah.\n- **Sinyal yang belum merata.** Sebagian desa belum terjangkau, sehingga layanan digital justru memperlebar jarak bila tidak disertai pendampingan.\n\nPengalaman sebelumnya memberi pelajaran: aplikasi yang dibangun sendiri-sendiri oleh perangkat daerah berhenti ketika pejabatnya berganti. Karena itu rencana ini menetapkan penanggung jawab, ukuran, dan pagu sejak awal, dan menyelaraskannya dengan RPJMD.\n\n{{tabel_dimensi}}\n\nDari sisi waktu, beban pelaksanaan tidak menumpuk di satu tahun:\n\n{{grafik_berjalan}}','\n',char(10)),NULL,1,'2026-11-22 13:25:43.4397716','root');
INSERT INTO narrative VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3','pengantar-masterplan','id',replace('Puji syukur ke hadirat Tuhan Yang Maha Esa. Dengan {{nama_rencana}} ini, {{nama_daerah}} memulai kerja bersama selama {{lama_rencana}} tahun, dari {{tahun_pertama}} sampai {{tahun_terakhir}}, agar layanan publik lebih dekat, lebih cepat, dan lebih terbuka.\n\nRencana ini memuat **{{jumlah_program}} program** dari {{jumlah_opd}} perangkat daerah dan kecamatan, dengan kebutuhan dana {{dana}}. Sebanyak {{jumlah_quick_win}} di antaranya adalah Quick Win yang harus sudah dirasakan warga pada {{tahun_pertama}}. Setiap program punya penanggung jawab, indikator, dan pagu menurut tahun; rinciannya ada di {{rujuk:matriks}}.\n\nKota cerdas bukan soal membeli aplikasi. Yang kami kejar adalah nelayan Danau Laruna yang tahu harga ikan sebelum berlayar, petani kopi Bukit Sarai yang menjual langsung ke pembeli, dan ibu di Hulu Karsa yang membawa pulang akta kelahiran bersama bayinya.\n\nTerima kasih kepada Dewan Smart City, seluruh perangkat daerah, Universitas Wangun Raya, dan warga yang menyumbang usulan. Mari kita kerjakan apa yang sudah kita tulis.','\n',char(10)),NULL,1,'2026-11-22 13:25:43.7014605','root');
INSERT INTO narrative VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3','penutup','id',replace('Rencana induk ini berlaku sejak ditetapkan dan ditinjau setiap tahun; peninjauan menyeluruh dilakukan pada tahun kelima. Perubahan program hanya sah bila tercatat dengan alasan dan disetujui Dewan Smart City.\n\nKeberhasilan rencana tidak diukur dari banyaknya aplikasi, melainkan dari {{jumlah_sasaran}} sasaran yang tercantum di {{rujuk:arah}}.','\n',char(10)),NULL,1,'2026-11-22 13:25:43.8761984','root');
INSERT INTO narrative VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3','profil','id','{{nama_daerah}} terletak di tepi Danau Laruna, dengan ibu kota Wangunsari. Mata pencaharian utama adalah kopi di Bukit Sarai, ikan air tawar, dan tenun di Kampung Serunai. Pemerintahan dijalankan oleh {{jumlah_perangkat_daerah}} perangkat daerah.',NULL,1,'2026-11-22 13:25:44.0123554','root');
INSERT INTO narrative VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3','ringkasan','id',replace('Dalam {{lama_rencana}} tahun, {{nama_daerah}} menjalankan {{jumlah_program}} program dengan kebutuhan dana {{dana}}. Yang dirasakan warga lebih dahulu adalah {{jumlah_quick_win}} Quick Win pada {{tahun_pertama}}: layanan akta kelahiran di fasilitas kesehatan, pasar daring produk lokal, dan titik internet desa.\n\nYang diminta dari pimpinan: penetapan peraturan bupati, pagu tahun pertama sebesar {{dana_2026}}, dan rapat Dewan Smart City setiap triwulan.','\n',char(10)),NULL,1,'2026-11-22 13:25:44.2641622','root');
INSERT INTO narrative VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3','tujuan','id',replace('Rencana induk ini menjadi pegangan bersama bagi perangkat daerah, kecamatan, DPRD, mitra, dan warga. Maksudnya:\n\n1. menetapkan arah, sasaran, dan program kota cerdas {{nama_daerah}} untuk {{tahun_pertama}} sampai {{tahun_terakhir}};\n2. menjadi acuan penganggaran tahunan, dengan kebutuhan dana {{dana}} terhadap pagu {{pagu}};\n3. menjadi dasar pemantauan setiap triwulan dan evaluasi setiap tahun.','\n',char(10)),NULL,1,'2026-11-22 13:25:44.3529773','root');
CREATE TABLE IF NOT EXISTS "stored_book_templates" (
    "code" TEXT NOT NULL CONSTRAINT "pk_stored_book_templates" PRIMARY KEY,
    "valid_from" TEXT NOT NULL,
    "valid_to" TEXT NULL,
    "set_json" TEXT NOT NULL,
    "imported_at_utc" TEXT NOT NULL
);
INSERT INTO stored_book_templates VALUES('contoh-lama','2020-01-01','2020-12-31','{"code":"contoh-lama","name":{"id":"Panduan penyusunan masterplan 2021","en":"Masterplan guide of 2021"},"validFrom":"2020-01-01","narratives":[{"key":"pengantar-analisis","title":{"id":"Kata pengantar Analisis Strategis","en":"Foreword of the Strategic Analysis"},"owner":"kepala-daerah","hint":{"id":"Sambutan kepala daerah: mengapa analisis ini disusun, untuk siapa, dan apa yang terjadi sesudahnya.","en":"Words of the head of region: why this analysis, for whom, and what follows it."}},{"key":"pengantar-masterplan","title":{"id":"Kata pengantar Masterplan","en":"Foreword of the Masterplan"},"owner":"kepala-daerah","hint":{"id":"Sambutan kepala daerah. Sebut jumlah program dan dana lewat rujukan, supaya tidak basi.","en":"Words of the head of region. Say the number of programmes and the money by reference, so that they never go stale."}},{"key":"pengantar-quick-win","title":{"id":"Kata pengantar Dokumen Quick Win","en":"Foreword of the Quick Win document"},"owner":"kepala-daerah","hint":{"id":"Janji kepada warga untuk satu tahun pertama.","en":"The promise to citizens for the first year."}},{"key":"latar-belakang","title":{"id":"Latar belakang","en":"Background"},"owner":"Bappeda","hint":{"id":"Keadaan daerah yang mendorong rencana ini: masalah, peluang, dan perjalanan sebelumnya.","en":"What in the region led to this plan: problems, chances, and the way so far."}},{"key":"tujuan","title":{"id":"Maksud dan tujuan","en":"Purpose"},"owner":"Bappeda","hint":{"id":"Untuk apa rencana dipakai dan oleh siapa.","en":"What the plan is used for, and by whom."}},{"key":"ruang-lingkup","title":{"id":"Ruang lingkup","en":"Scope"},"owner":"Bappeda","hint":{"id":"Wilayah, tahun, dimensi, dan pihak yang tercakup.","en":"Area, years, dimensions and parties that are covered."}},{"key":"dasar-hukum","title":{"id":"Dasar hukum","en":"Legal basis"},"owner":"Bagian Hukum","hint":{"id":"Undang-undang, peraturan pemerintah, peraturan menteri, peraturan daerah; satu butir untuk satu peraturan.","en":"Laws and regulations; one point for each."}},{"key":"kerangka-pikir","title":{"id":"Kerangka pikir","en":"Frame of thought"},"owner":"Bappeda","hint":{"id":"Hubungan enam dimensi dengan unsur pendukungnya: alam, struktur, infrastruktur, suprastruktur, budaya.","en":"How the dimensions rest on nature, structure, infrastructure, suprastructure and culture."}},{"key":"profil","title":{"id":"Gambaran umum daerah","en":"The region in general"},"owner":"Bappeda","hint":{"id":"Letak, penduduk, ekonomi, layanan dasar. Tabel data dasar disusun sendiri oleh sistem.","en":"Place, people, economy, basic services. The table of base data comes from the system."}},{"key":"masa-depan","title":{"id":"Tren masa depan","en":"Future trends"},"owner":"Bappeda","hint":{"id":"Penduduk, ekonomi, teknologi, pariwisata: tren, dampak bagi daerah, peluang, tantangan, respon.","en":"Population, economy, technology, tourism: trend, effect on the region, chance, challenge, response."}},{"key":"kesiapan-struktur","title":{"id":"Kesiapan struktur","en":"Readiness of structure"},"owner":"BKPSDM","hint":{"id":"Sumber daya manusia per jenjang dan keahlian TIK, anggaran, sumber daya lain.","en":"People by level and ICT skill, budget, other resources."}},{"key":"kesiapan-infrastruktur","title":{"id":"Kesiapan infrastruktur","en":"Readiness of infrastructure"},"owner":"Diskominfo","hint":{"id":"Infrastruktur fisik, digital, dan sosial: listrik, BTS, serat optik, pusat data, aplikasi, desa tanpa sinyal.","en":"Physical, digital and social: power, masts, fibre, data centre, applications, villages without signal."}},{"key":"kesiapan-suprastruktur","title":{"id":"Kesiapan suprastruktur","en":"Readiness of suprastructure"},"owner":"Bagian Organisasi","hint":{"id":"Kebijakan, kelembagaan, tata laksana: peraturan dengan nomor dan tahunnya.","en":"Policy, institutions, procedures: regulations with number and year."}},{"key":"kesenjangan","title":{"id":"Analisis kesenjangan","en":"Gap analysis"},"owner":"Diskominfo","hint":{"id":"Untuk setiap dimensi: kondisi kini, kondisi yang diharapkan, kesenjangan, akar masalah, prioritas.","en":"For each dimension: now, wanted, gap, root cause, priority."}},{"key":"swot","title":{"id":"Analisis SWOT","en":"SWOT analysis"},"owner":"Bappeda","hint":{"id":"Kekuatan, kelemahan, peluang, ancaman per dimensi, dan strategi SO, WO, ST, WT.","en":"Strengths, weaknesses, opportunities, threats for each dimension, and the strategies from them."}},{"key":"hubungan-rpjmd","title":{"id":"Hubungan dengan visi dan misi RPJMD","en":"Relation to the RPJMD''s vision and missions"},"owner":"Bappeda","hint":{"id":"Misi RPJMD yang didukung oleh setiap misi kota cerdas.","en":"Which RPJMD mission each smart city mission serves."}},{"key":"kebijakan","title":{"id":"Kebijakan dan kelembagaan","en":"Policy and institutions"},"owner":"Bagian Hukum","hint":{"id":"Peraturan yang harus disusun, statusnya, dan tahun targetnya; kelembagaan Dewan dan Tim Pelaksana.","en":"Regulations to be made, their state and target year; the council and the working team."}},{"key":"literasi","title":{"id":"Literasi dan budaya","en":"Literacy and culture"},"owner":"Diskominfo","hint":{"id":"Bagaimana warga dan aparatur disiapkan.","en":"How citizens and officials are made ready."}},{"key":"ringkasan","title":{"id":"Ringkasan untuk pimpinan","en":"Summary for the leadership"},"owner":"Diskominfo","hint":{"id":"Setengah halaman: apa yang berubah bagi warga, berapa, kapan, dan apa yang diminta dari pimpinan.","en":"Half a page: what changes for citizens, how much, when, and what is asked of the leadership."}},{"key":"penutup-analisis","title":{"id":"Penutup Analisis Strategis","en":"Closing words of the Strategic Analysis"},"owner":"Bappeda","hint":{"id":"Kesimpulan dan langkah menuju rencana induk.","en":"Conclusion and the step to the masterplan."}},{"key":"penutup","title":{"id":"Kata penutup","en":"Closing words"},"owner":"Diskominfo","hint":{"id":"Kaidah pelaksanaan, peninjauan berkala, dan ajakan.","en":"How the plan is carried out, reviewed, and who is invited."}}],"books":[{"code":"analisis-strategis","volume":{"id":"Buku 1: Analisis Strategis","en":"Book 1: Strategic Analysis"},"title":{"id":"Analisis Strategis Kota Cerdas","en":"Smart City Strategic Analysis"},"form":"book","about":{"id":"Keadaan daerah sebelum rencana: masa depan, kesiapan, kesenjangan, SWOT, sampai visi dan sasaran.","en":"The region before the plan: future, readiness, gaps, SWOT, up to vision and goals."},"chapters":[{"pieces":[{"part":"daftar-isi-ringkas"}]},{"title":{"id":"Kata Pengantar","en":"Foreword"},"isNumbered":false,"pieces":[{"narrative":"pengantar-analisis"}]},{"title":{"id":"Pendahuluan","en":"Introduction"},"pieces":[{"heading":{"id":"Latar belakang","en":"Background"},"narrative":"latar-belakang"},{"heading":{"id":"Maksud dan tujuan","en":"Purpose"},"narrative":"tujuan"},{"heading":{"id":"Ruang lingkup","en":"Scope"},"narrative":"ruang-lingkup"},{"heading":{"id":"Dasar hukum","en":"Legal basis"},"narrative":"dasar-hukum"},{"heading":{"id":"Kerangka pikir","en":"Frame of thought"},"narrative":"kerangka-pikir"},{"part":"dimensi"}]},{"title":{"id":"Analisis Masa Depan","en":"Analysis of the Future"},"pieces":[{"heading":{"id":"Tren masa depan","en":"Future trends"},"narrative":"masa-depan"},{"gap":{"id":"Tabel tren masa depan (bidang, tren, dampak, peluang, tantangan, respon)","en":"Table of future trends (field, trend, effect, chance, challenge, response)"},"owner":"Bappeda"}]},{"title":{"id":"Analisis Kesiapan Daerah","en":"Analysis of Readiness"},"pieces":[{"heading":{"id":"Gambaran umum daerah","en":"The region in general"},"narrative":"profil"},{"part":"profil"},{"heading":{"id":"Struktur","en":"Structure"},"narrative":"kesiapan-struktur"},{"heading":{"id":"Infrastruktur","en":"Infrastructure"},"narrative":"kesiapan-infrastruktur"},{"heading":{"id":"Suprastruktur","en":"Suprastructure"},"narrative":"kesiapan-suprastruktur"},{"heading":{"id":"Nilai kesiapan","en":"Readiness scores"},"gap":{"id":"Nilai kesiapan enam dimensi dan grafik radarnya","en":"Readiness scores of the dimensions and their radar chart"},"owner":"Diskominfo"}]},{"title":{"id":"Analisis Kesenjangan","en":"Gap Analysis"},"pieces":[{"narrative":"kesenjangan"},{"gap":{"id":"Tabel kesenjangan per subdimensi","en":"Table of gaps by sub-dimension"},"owner":"Diskominfo"}]},{"title":{"id":"Analisis SWOT","en":"SWOT Analysis"},"pieces":[{"narrative":"swot"},{"gap":{"id":"Tabel SWOT per dimensi","en":"Table of SWOT by dimension"},"owner":"Bappeda"}]},{"title":{"id":"Visi, Misi, dan Sasaran","en":"Vision, Missions and Goals"},"anchor":"arah","pieces":[{"part":"arah"},{"heading":{"id":"Hubungan dengan visi dan misi RPJMD","en":"Relation to the RPJMD''s vision and missions"},"narrative":"hubungan-rpjmd"},{"part":"cakupan"}]},{"title":{"id":"Penutup","en":"Closing"},"pieces":[{"narrative":"penutup-analisis"},{"part":"tanda-tangan"}]}]},{"code":"masterplan","volume":{"id":"Buku 2: Masterplan","en":"Book 2: Masterplan"},"form":"book","about":{"id":"Arah, strategi per dimensi, rencana aksi, peta jalan, pendanaan, Quick Win, keselarasan, dan matriks program.","en":"Direction, strategy by dimension, action plan, roadmap, funding, quick wins, alignment and programme matrix."},"chapters":[{"pieces":[{"part":"daftar-isi"}]},{"title":{"id":"Kata Pengantar","en":"Foreword"},"isNumbered":false,"pieces":[{"narrative":"pengantar-masterplan"}]},{"title":{"id":"Ringkasan Rencana","en":"Summary of the Plan"},"isNumbered":false,"pieces":[{"part":"ringkasan"}]},{"title":{"id":"Pendahuluan","en":"Introduction"},"pieces":[{"heading":{"id":"Latar belakang","en":"Background"},"narrative":"latar-belakang"},{"heading":{"id":"Maksud dan tujuan","en":"Purpose"},"narrative":"tujuan"},{"heading":{"id":"Dasar hukum","en":"Legal basis"},"narrative":"dasar-hukum"},{"heading":{"id":"Gambaran umum daerah","en":"The region in general"},"narrative":"profil"},{"part":"profil"}]},{"title":{"id":"Arah Pembangunan","en":"Direction of Development"},"anchor":"arah","pieces":[{"part":"arah"}]},{"title":{"id":"Strategi per Dimensi","en":"Strategy by Dimension"},"anchor":"strategi","pieces":[{"part":"strategi"}]},{"title":{"id":"Rencana Aksi","en":"Action Plan"},"anchor":"rencana-aksi","isLandscape":true,"pieces":[{"heading":{"id":"Kebijakan dan kelembagaan","en":"Policy and institutions"},"narrative":"kebijakan"},{"heading":{"id":"Literasi dan budaya","en":"Literacy and culture"},"narrative":"literasi"},{"heading":{"id":"Langkah pelaksanaan program","en":"Steps of the programmes"},"part":"rencana-aksi"}]},{"title":{"id":"Peta Jalan","en":"Roadmap"},"anchor":"peta-jalan","isLandscape":true,"pieces":[{"part":"peta-jalan"}]},{"title":{"id":"Pendanaan","en":"Funding"},"anchor":"pendanaan","pieces":[{"part":"pendanaan"}]},{"title":{"id":"Quick Win","en":"Quick Wins"},"anchor":"quick-win","pieces":[{"part":"quick-win"}]},{"title":{"id":"Keselarasan dengan RPJMD/RPD","en":"Alignment with the RPJMD/RPD"},"anchor":"keselarasan","pieces":[{"part":"keselarasan"}]},{"title":{"id":"Penutup","en":"Closing"},"pieces":[{"narrative":"penutup"},{"part":"tanda-tangan"}]},{"title":{"id":"Matriks Program","en":"Programme Matrix"},"anchor":"matriks","isAppendix":true,"isLandscape":true,"pieces":[{"part":"matriks"}]},{"title":{"id":"Daftar Cadangan","en":"Reserve List"},"anchor":"cadangan","isAppendix":true,"pieces":[{"part":"cadangan"}]},{"title":{"id":"Temuan Pemeriksaan","en":"Findings of the Checks"},"anchor":"temuan","isAppendix":true,"pieces":[{"part":"temuan"}]}]},{"code":"ringkasan-eksekutif","volume":{"id":"Buku 3: Ringkasan Eksekutif","en":"Book 3: Executive Summary"},"title":{"id":"Ringkasan Eksekutif Kota Cerdas","en":"Smart City Executive Summary"},"form":"book","about":{"id":"Pendek dan bergambar: rencana dalam beberapa halaman untuk pimpinan dan mitra.","en":"Short, with pictures: the plan in a few pages for leadership and partners."},"chapters":[{"title":{"id":"Rencana dalam Satu Halaman","en":"The Plan on One Page"},"pieces":[{"part":"angka-pokok"},{"narrative":"ringkasan"},{"part":"dimensi-dana"}]},{"title":{"id":"Arah","en":"Direction"},"pieces":[{"part":"arah-ringkas"},{"heading":{"id":"Cakupan misi","en":"Coverage of the missions"},"part":"cakupan"}]},{"title":{"id":"Uang dan Waktu","en":"Money and Time"},"pieces":[{"part":"pendanaan-ringkas"},{"heading":{"id":"Jangka pendek, menengah, dan panjang","en":"Short, medium and long term"},"part":"jangka"},{"part":"berjalan"}]},{"title":{"id":"Quick Win","en":"Quick Wins"},"pieces":[{"part":"quick-win"}]}]},{"code":"quick-win","volume":{"id":"Dokumen Quick Win","en":"Quick Win Document"},"title":{"id":"Quick Win Kota Cerdas","en":"Smart City Quick Wins"},"form":"book","about":{"id":"Satu lembar untuk setiap program percepatan: janji, indikator, langkah, dana.","en":"One sheet for each quick win: promise, indicators, steps, money."},"chapters":[{"pieces":[{"part":"daftar-isi-ringkas"}]},{"title":{"id":"Kata Pengantar","en":"Foreword"},"isNumbered":false,"pieces":[{"narrative":"pengantar-quick-win"}]},{"title":{"id":"Daftar Quick Win","en":"List of Quick Wins"},"pieces":[{"part":"quick-win"}]},{"title":{"id":"Lembar Quick Win","en":"Quick Win Sheets"},"pieces":[{"part":"lembar-quick-win"}]}]},{"code":"lembar-komitmen","title":{"id":"Lembar Komitmen Kota Cerdas","en":"Smart City Commitment Sheets"},"form":"sheets","about":{"id":"Lembar untuk ditandatangani kepala daerah dan setiap kepala OPD yang memimpin program.","en":"Sheets to be signed by the head of region and by each agency head that leads a programme."},"chapters":[{"pieces":[{"part":"komitmen-kepala-daerah"}]},{"pieces":[{"part":"komitmen-opd"}]}]},{"code":"lampiran-perbup","volume":{"id":"Lampiran Peraturan Kepala Daerah","en":"Annex of the Regulation"},"form":"annex","about":{"id":"Isi masterplan dengan tata letak lampiran peraturan: nomor, tahun, dan tentang di kanan atas, bab berangka Romawi.","en":"The masterplan in the layout of an annex of the regulation: number, year and subject at the top right, chapters in Roman figures."},"chapters":[{"pieces":[{"part":"kepala-lampiran"}]},{"title":{"id":"Pendahuluan","en":"Introduction"},"pieces":[{"heading":{"id":"Latar belakang","en":"Background"},"narrative":"latar-belakang"},{"heading":{"id":"Maksud dan tujuan","en":"Purpose"},"narrative":"tujuan"},{"heading":{"id":"Dasar hukum","en":"Legal basis"},"narrative":"dasar-hukum"},{"heading":{"id":"Gambaran umum daerah","en":"The region in general"},"narrative":"profil"},{"part":"profil"}]},{"title":{"id":"Arah Pembangunan","en":"Direction of Development"},"anchor":"arah","pieces":[{"part":"arah"}]},{"title":{"id":"Strategi per Dimensi","en":"Strategy by Dimension"},"anchor":"strategi","pieces":[{"part":"strategi"}]},{"title":{"id":"Rencana Aksi","en":"Action Plan"},"anchor":"rencana-aksi","isLandscape":true,"pieces":[{"heading":{"id":"Kebijakan dan kelembagaan","en":"Policy and institutions"},"narrative":"kebijakan"},{"heading":{"id":"Literasi dan budaya","en":"Literacy and culture"},"narrative":"literasi"},{"heading":{"id":"Langkah pelaksanaan program","en":"Steps of the programmes"},"part":"rencana-aksi"}]},{"title":{"id":"Peta Jalan","en":"Roadmap"},"anchor":"peta-jalan","isLandscape":true,"pieces":[{"part":"peta-jalan"}]},{"title":{"id":"Pendanaan","en":"Funding"},"anchor":"pendanaan","pieces":[{"part":"pendanaan"}]},{"title":{"id":"Quick Win","en":"Quick Wins"},"anchor":"quick-win","pieces":[{"part":"quick-win"}]},{"title":{"id":"Keselarasan dengan RPJMD/RPD","en":"Alignment with the RPJMD/RPD"},"anchor":"keselarasan","pieces":[{"part":"keselarasan"}]},{"title":{"id":"Penutup","en":"Closing"},"pieces":[{"narrative":"penutup"}]},{"title":{"id":"Matriks Program","en":"Programme Matrix"},"anchor":"matriks","isLandscape":true,"pieces":[{"part":"matriks"},{"part":"tanda-tangan-lampiran"}]}]}],"validTo":"2020-12-31"}','2026-11-22 13:00:00');
CREATE TABLE IF NOT EXISTS "account" (
    "id" TEXT NOT NULL CONSTRAINT "pk_account" PRIMARY KEY,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NULL,
    "password_set_at_utc" TEXT NULL,
    "totp_secret" TEXT NULL,
    "totp_since_utc" TEXT NULL,
    "last_totp_step" INTEGER NOT NULL,
    "recovery_codes_json" TEXT NULL,
    "failed_sign_ins" INTEGER NOT NULL,
    "locked_until_utc" TEXT NULL,
    "blocked_at_utc" TEXT NULL,
    "blocked_by" TEXT NULL,
    "created_at_utc" TEXT NOT NULL,
    "joined_at_utc" TEXT NULL,
    "version" INTEGER NOT NULL
);
INSERT INTO account VALUES('01A2036F-B448-7DD0-9B3C-9F3888EF8830','siti@tanahcontoh.example','siti@tanahcontoh.example','Siti Rahma',NULL,NULL,NULL,NULL,0,NULL,0,NULL,NULL,NULL,'2026-11-22 13:26:22.0244925',NULL,1);
INSERT INTO account VALUES('01A20370-F0C7-75DE-8A61-D3B2CE6BE2F1','budi@tanahcontoh.example','budi@tanahcontoh.example','Budi Santosa','AQAAAAIAAzRQAAAAEH/Wiq0szsl39Cy/VEDgzSqSxbX/mSw/l1mqZVYDz4jA9M7GT3HEA19zMd25oqB9Xw==','2026-11-22 13:27:43.3184005',NULL,NULL,0,NULL,0,NULL,NULL,NULL,'2026-11-22 13:27:43.0478447','2026-11-22 13:27:43.3184005',2);
CREATE TABLE IF NOT EXISTS "sealing_key" (
    "id" TEXT NOT NULL CONSTRAINT "pk_sealing_key" PRIMARY KEY,
    "friendly_name" TEXT NOT NULL,
    "xml" TEXT NOT NULL
);
INSERT INTO sealing_key VALUES('01A2036F-248C-76F8-89E8-FE650CE19C17','key-912fea2d-20ca-4b8a-8a8b-00fd024b5310','<key id="912fea2d-20ca-4b8a-8a8b-00fd024b5310" version="1"><creationDate>2025-01-01T13:25:45.1461227Z</creationDate><activationDate>2025-01-01T13:25:45.1461227Z</activationDate><expirationDate>2025-04-01T13:25:45.1461227Z</expirationDate><descriptor deserializerType="Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel.AuthenticatedEncryptorDescriptorDeserializer, Microsoft.AspNetCore.DataProtection, Version=10.0.0.0, Culture=neutral, PublicKeyToken=adb9793829ddae60"><descriptor><encryption algorithm="AES_256_GCM" /><!-- AES-GCM includes a 128-bit authentication tag, no extra validation algorithm required. --><masterKey p4:requiresEncryption="true" xmlns:p4="http://schemas.asp.net/2015/03/dataProtection"><!-- Warning: the key below is in an unencrypted form. --><value>AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==</value></masterKey></descriptor></descriptor></key>');
CREATE TABLE IF NOT EXISTS "api_key" (
    "id" TEXT NOT NULL CONSTRAINT "pk_api_key" PRIMARY KEY,
    "secret_hash" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "region_code" TEXT NULL,
    "agency_id" TEXT NULL,
    "responsible_id" TEXT NULL,
    "made_by" TEXT NOT NULL,
    "made_at_utc" TEXT NOT NULL,
    "valid_until_utc" TEXT NOT NULL,
    "last_used_on" TEXT NULL,
    "revoked_at_utc" TEXT NULL,
    "revoked_by" TEXT NULL,
    CONSTRAINT "fk_api_key_account_responsible_id" FOREIGN KEY ("responsible_id") REFERENCES "account" ("id") ON DELETE SET NULL
);
INSERT INTO api_key VALUES('01A2036F-AAE5-78BD-9761-01BF73B36B8D','ae434e2565921087a7cdcb04fda68c4112d14e505c535e69f743aac3a10d9914','pk_Pm8Tl6','Beku','Coordinator','99.01',NULL,NULL,'root','2026-11-22 13:26:19.6211769','2027-02-20 13:26:19.6211769','2026-11-22',NULL,NULL);
CREATE TABLE IF NOT EXISTS "membership" (
    "id" TEXT NOT NULL CONSTRAINT "pk_membership" PRIMARY KEY,
    "account_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "region_code" TEXT NULL,
    "agency_id" TEXT NULL,
    "first_day" TEXT NOT NULL,
    "last_day" TEXT NULL,
    "is_acting" INTEGER NOT NULL,
    "given_by" TEXT NOT NULL,
    "given_at_utc" TEXT NOT NULL,
    "ended_by" TEXT NULL,
    CONSTRAINT "fk_membership_account_account_id" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "fk_membership_region_region_code" FOREIGN KEY ("region_code") REFERENCES "region" ("code") ON DELETE RESTRICT
);
INSERT INTO membership VALUES('01A2036F-B448-7940-A6FD-C2D91CD7AD02','01A2036F-B448-7DD0-9B3C-9F3888EF8830','Planner','99.01','01A2036F-1033-719E-9194-FE64DFFFE32F','2026-11-22',NULL,0,'Beku','2026-11-22 13:26:22.02483',NULL);
INSERT INTO membership VALUES('01A20370-F0C7-7EAE-AD7A-45BAC6434E89','01A20370-F0C7-75DE-8A61-D3B2CE6BE2F1','Planner','99.01','01A2036F-1033-719E-9194-FE64DFFFE32F','2026-11-22',NULL,0,'Beku','2026-11-22 13:27:43.0478488',NULL);
CREATE TABLE IF NOT EXISTS "outside_identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "since_utc" TEXT NOT NULL,
    CONSTRAINT "pk_outside_identity" PRIMARY KEY ("issuer", "subject"),
    CONSTRAINT "fk_outside_identity_account_account_id" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
);
INSERT INTO outside_identity VALUES('https://sso.contoh.example','subjek-1','01A20370-F0C7-75DE-8A61-D3B2CE6BE2F1','2026-11-22 13:00:00');
CREATE TABLE IF NOT EXISTS "passkey" (
    "credential_id" TEXT NOT NULL CONSTRAINT "pk_passkey" PRIMARY KEY,
    "account_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "public_key" BLOB NOT NULL,
    "created_at_utc" TEXT NOT NULL,
    "sign_count" INTEGER NOT NULL,
    "transports" TEXT NOT NULL,
    "is_user_verified" INTEGER NOT NULL,
    "is_backup_eligible" INTEGER NOT NULL,
    "is_backed_up" INTEGER NOT NULL,
    "attestation_object" BLOB NOT NULL,
    "client_data" BLOB NOT NULL,
    "last_used_at_utc" TEXT NULL,
    CONSTRAINT "fk_passkey_account_account_id" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
);
INSERT INTO passkey VALUES('ZmFrZQ','01A20370-F0C7-75DE-8A61-D3B2CE6BE2F1','Laptop kantor',X'a50102','2026-11-22 13:00:00',3,'internal',1,0,0,X'00',X'7b7d',NULL);
CREATE TABLE IF NOT EXISTS "sign_in_link" (
    "id" TEXT NOT NULL CONSTRAINT "pk_sign_in_link" PRIMARY KEY,
    "token_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "account_id" TEXT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NULL,
    "region_code" TEXT NULL,
    "agency_id" TEXT NULL,
    "made_by" TEXT NOT NULL,
    "made_at_utc" TEXT NOT NULL,
    "valid_until_utc" TEXT NOT NULL,
    "used_at_utc" TEXT NULL,
    CONSTRAINT "fk_sign_in_link_account_account_id" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
);
INSERT INTO sign_in_link VALUES('01A2036F-B588-7D3D-8E3C-2D42B712765B','5d7681b5ae7b0bdec8131022a667077501586a3f811b4ebca335fd9cbcd4a3f2','Invitation','01A2036F-B448-7DD0-9B3C-9F3888EF8830','Siti Rahma',NULL,NULL,NULL,'Beku','2026-11-22 13:26:22.3441706','2026-11-29 13:26:22.3441785',NULL);
INSERT INTO sign_in_link VALUES('01A20370-F0CA-76B9-BF95-CC7A69F1E0DC','4a15a90dfe9dbdb9919734f809d1e0446a5f4abf4abc6c2063bceeaf59c7b999','Invitation','01A20370-F0C7-75DE-8A61-D3B2CE6BE2F1','Budi Santosa',NULL,NULL,NULL,'Beku','2026-11-22 13:27:43.0510018','2026-11-29 13:27:43.0510019','2026-11-22 13:27:43.3000276');
CREATE TABLE IF NOT EXISTS "sign_in_session" (
    "id" TEXT NOT NULL CONSTRAINT "pk_sign_in_session" PRIMARY KEY,
    "account_id" TEXT NULL,
    "membership_id" TEXT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "region_code" TEXT NULL,
    "agency_id" TEXT NULL,
    "way" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "started_at_utc" TEXT NOT NULL,
    "last_seen_at_utc" TEXT NOT NULL,
    "ends_at_utc" TEXT NOT NULL,
    "ended_at_utc" TEXT NULL,
    CONSTRAINT "fk_sign_in_session_account_account_id" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
);
INSERT INTO sign_in_session VALUES('01A20370-F2E7-7C48-A618-2D646FD1AB8A','01A20370-F0C7-75DE-8A61-D3B2CE6BE2F1','01A20370-F0C7-7EAE-AD7A-45BAC6434E89','Budi Santosa','Planner','99.01','01A2036F-1033-719E-9194-FE64DFFFE32F','Password','','2026-11-22 13:27:43.5913855','2026-11-22 13:27:43.5913937','2026-11-29 13:27:43.5914001',NULL);
CREATE TABLE IF NOT EXISTS "draft" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "fields_json" TEXT NOT NULL,
    "started_from_version" INTEGER NOT NULL,
    "saved_at_utc" TEXT NOT NULL,
    CONSTRAINT "pk_draft" PRIMARY KEY ("region_code", "id")
);
INSERT INTO draft VALUES('99.01','5C6A8B08-60EA-41FF-9F8B-CD5A08CA96A0','536e728358750c35d9067c4b8de3723c9259d62510d0255fb1644b9f18e39b8b','programme:01a2036f-17ed-7c52-8f91-6a843c00034e','{"Partners":"Belum selesai diketik"}',1,'2026-11-22 13:27:36.4877123');
CREATE TABLE IF NOT EXISTS "book_edition" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "name_json" TEXT NOT NULL,
    "published_at_utc" TEXT NOT NULL,
    "published_by" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "plan_version" INTEGER NOT NULL,
    "gaps" INTEGER NOT NULL,
    "docx_hash" TEXT NOT NULL,
    "html_hash" TEXT NOT NULL,
    "pdf_hash" TEXT NULL,
    "book_hash" TEXT NOT NULL,
    "data_hash" TEXT NOT NULL,
    CONSTRAINT "pk_book_edition" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_book_edition_plan_plan_id" FOREIGN KEY ("region_code", "plan_id") REFERENCES "plan" ("region_code", "id") ON DELETE RESTRICT
);
INSERT INTO book_edition VALUES('99.01','01A20370-EFE2-7A77-97C0-8A98AD86C186','01A2036F-10C3-7A0B-86E9-873D741F6CF3','ringkasan-eksekutif','id',1,'gknrg2rrza','{"id":"Buku 3: Ringkasan Eksekutif","en":"Book 3: Executive Summary"}','2026-11-22 13:27:36.7439803','Beku','Uji',10,0,'bf44c8c4622dbccedb6754210cc3a4d97c89cd2dc90d1e8950f51d639ba063d3','0c073f3c48db3bfdb628ce9541d6d1a3ace68b85e1d1d1170bf99296ea7bad87','4e0da4f83b2b4ed18d3ccdba568f4c43f4c2c8646b5cfe982e4289cc0ee67ce1','bef48f189c84a64112070c9e5a070fa7425e27dcecde6d6ffb53855d99ff51c4','b7df8d9fc9e535826c305cbe697f7fd3fb83fbd31c961463a7f246a191bc8c12');
CREATE TABLE IF NOT EXISTS "programme_scores" (
    "region_code" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "scores_json" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_at_utc" TEXT NOT NULL,
    "changed_by" TEXT NOT NULL,
    CONSTRAINT "pk_programme_scores" PRIMARY KEY ("region_code", "programme_id"),
    CONSTRAINT "fk_programme_scores_programme_programme_id" FOREIGN KEY ("region_code", "programme_id") REFERENCES "programme" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO programme_scores VALUES('99.01','01A2036F-17ED-7C52-8F91-6A843C00034E','{"fit":3,"impact":3,"reach":3,"readiness":3,"risk":3,"urgency":3}',1,'2026-11-22 13:27:36.2809368','Beku');
CREATE TABLE IF NOT EXISTS "scenario" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "terms_json" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "copied_from_id" TEXT NULL,
    "changed_at_utc" TEXT NOT NULL,
    "changed_by" TEXT NOT NULL,
    CONSTRAINT "pk_scenario" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_scenario_plan_plan_id" FOREIGN KEY ("region_code", "plan_id") REFERENCES "plan" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO scenario VALUES('99.01','01A2036F-C1E7-7464-8E61-24F6153B5F4C','01A2036F-10C3-7A0B-86E9-873D741F6CF3','Rapat anggaran','{"ceilings":[{"year":2026,"fundSource":"","rupiah":63240500000},{"year":2026,"fundSource":"APBD","rupiah":44600000000},{"year":2026,"fundSource":"APBN/DAK","rupiah":20500000000},{"year":2027,"fundSource":"","rupiah":70412000000},{"year":2027,"fundSource":"APBD","rupiah":47950000000},{"year":2027,"fundSource":"APBN/DAK","rupiah":23600000000},{"year":2028,"fundSource":"","rupiah":71405750000},{"year":2028,"fundSource":"APBD","rupiah":49800000000},{"year":2028,"fundSource":"APBN/DAK","rupiah":21800000000},{"year":2029,"fundSource":"","rupiah":68630000000},{"year":2029,"fundSource":"APBD","rupiah":56200000000},{"year":2029,"fundSource":"APBN/DAK","rupiah":18900000000},{"year":2030,"fundSource":"","rupiah":71118250000},{"year":2030,"fundSource":"APBD","rupiah":55900000000},{"year":2030,"fundSource":"APBN/DAK","rupiah":17200000000},{"year":2031,"fundSource":"","rupiah":72204600000},{"year":2031,"fundSource":"APBD","rupiah":56800000000},{"year":2031,"fundSource":"APBN/DAK","rupiah":16800000000},{"year":2032,"fundSource":"","rupiah":73320000000},{"year":2032,"fundSource":"APBD","rupiah":55400000000},{"year":2032,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2033,"fundSource":"","rupiah":75936400000},{"year":2033,"fundSource":"APBD","rupiah":57200000000},{"year":2033,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2034,"fundSource":"","rupiah":77318750000},{"year":2034,"fundSource":"APBD","rupiah":57900000000},{"year":2034,"fundSource":"APBN/DAK","rupiah":16500000000},{"year":2035,"fundSource":"","rupiah":78500000000},{"year":2035,"fundSource":"APBD","rupiah":58400000000},{"year":2035,"fundSource":"APBN/DAK","rupiah":16500000000}],"floors":[],"capacities":[],"locks":[],"discount":0.97,"quickWinsFirst":true,"keepExisting":false,"leastQuickWins":0,"byInstrument":false}',1,NULL,'2026-11-22 13:26:25.5131558','Beku');
CREATE TABLE IF NOT EXISTS "value_curve" (
    "region_code" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "schedule_id" TEXT NOT NULL,
    "made_at_utc" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,
    "seconds_each" REAL NOT NULL,
    "seed" INTEGER NOT NULL,
    "engine_version" TEXT NOT NULL,
    "points_json" TEXT NOT NULL,
    CONSTRAINT "pk_value_curve" PRIMARY KEY ("region_code", "id"),
    CONSTRAINT "fk_value_curve_schedule_schedule_id" FOREIGN KEY ("region_code", "schedule_id") REFERENCES "schedule" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO value_curve VALUES('99.01','01A20370-D3F7-7F29-B6B7-691CDFA3D2E3','01A2036F-BF3A-7630-A5F9-FCC58D12F23E','2026-11-22 13:27:35.6717067','Beku',4.0,1,'2','[{"percent":60,"status":"Feasible","objective":3948.311779430702,"bound":3994.9400107615957,"taken":68,"spent":412510929250,"hasPlan":true},{"percent":70,"status":"Feasible","objective":4298.451276259072,"bound":4338.104180249943,"taken":74,"spent":480665022500,"hasPlan":true},{"percent":80,"status":"Feasible","objective":4551.250446299492,"bound":4577.538293105026,"taken":78,"spent":548473624000,"hasPlan":true},{"percent":90,"status":"Feasible","objective":4730.9676228391645,"bound":4763.6748288679,"taken":81,"spent":610451912250,"hasPlan":true},{"percent":100,"status":"Feasible","objective":4895.292225432886,"bound":4901.025138460298,"taken":83,"spent":669558602250,"hasPlan":true},{"percent":110,"status":"Feasible","objective":4935.0123701962475,"bound":4937.66549137669,"taken":83,"spent":669558602250,"hasPlan":true},{"percent":120,"status":"Feasible","objective":4959.896975583544,"bound":4963.561164750136,"taken":83,"spent":669558602250,"hasPlan":true},{"percent":130,"status":"Feasible","objective":4975.3895662533,"bound":4983.189180692815,"taken":83,"spent":669558602250,"hasPlan":true},{"percent":140,"status":"Feasible","objective":4994.9334317622,"bound":4997.974119917752,"taken":83,"spent":669558602250,"hasPlan":true}]');
CREATE TABLE IF NOT EXISTS "value_instrument" (
    "region_code" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content_json" TEXT NOT NULL,
    "made_at_utc" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,
    CONSTRAINT "pk_value_instrument" PRIMARY KEY ("region_code", "plan_id", "version"),
    CONSTRAINT "fk_value_instrument_plan_plan_id" FOREIGN KEY ("region_code", "plan_id") REFERENCES "plan" ("region_code", "id") ON DELETE CASCADE
);
INSERT INTO value_instrument VALUES('99.01','01A2036F-10C3-7A0B-86E9-873D741F6CF3',1,'{"criteria":[{"key":"impact","name":"Dampak bagi warga","question":"Seberapa besar hidup warga yang dilayani menjadi lebih baik?","scale":["hampir tidak terasa","terasa sedikit","terasa jelas","besar","mengubah hidup sehari-hari"],"isReversed":false,"weight":0.2},{"key":"reach","name":"Jangkauan","question":"Berapa bagian warga yang merasakannya?","scale":["kurang dari 1 persen","1 sampai 5 persen","5 sampai 20 persen","20 sampai 50 persen","lebih dari setengah"],"isReversed":false,"weight":0.16},{"key":"urgency","name":"Kemendesakan","question":"Apa yang terjadi bila ditunda tiga tahun?","scale":["tidak apa-apa","manfaat tertunda","masalah bertambah","kerugian nyata","keselamatan atau kewajiban hukum terancam"],"isReversed":false,"weight":0.16},{"key":"readiness","name":"Kesiapan","question":"Sejauh mana lahan, data, orang, dan aturannya sudah ada?","scale":["baru gagasan","kajian awal","rancangan selesai","siap sebagian besar","siap mulai"],"isReversed":false,"weight":0.16},{"key":"fit","name":"Kesesuaian strategis","question":"Seberapa langsung mendukung sasaran rencana dan RPJMD?","scale":["tidak terkait","terkait jauh","mendukung satu sasaran","mendukung beberapa sasaran","kunci bagi sasaran utama"],"isReversed":false,"weight":0.16},{"key":"risk","name":"Risiko","question":"Seberapa besar kemungkinan gagal, terlambat, atau membengkak?","scale":["sangat kecil","kecil","sedang","besar","sangat besar"],"isReversed":true,"weight":0.16}],"weighting":"Typed","comparisons":[]}','2026-11-22 13:27:36.1838513','Beku');
CREATE INDEX "ix_action_step_region_code_programme_id" ON "action_step" ("region_code", "programme_id");
CREATE UNIQUE INDEX "ix_agency_region_code_name" ON "agency" ("region_code", "name");
CREATE INDEX "ix_book_region_code_plan_id_made_at_utc" ON "book" ("region_code", "plan_id", "made_at_utc");
CREATE UNIQUE INDEX "ix_change_number" ON "change" ("number");
CREATE INDEX "ix_change_region_code_number" ON "change" ("region_code", "number");
CREATE INDEX "ix_change_subject_kind_subject_id_number" ON "change" ("subject_kind", "subject_id", "number");
CREATE UNIQUE INDEX "ix_goal_region_code_plan_id_code" ON "goal" ("region_code", "plan_id", "code");
CREATE INDEX "ix_indicator_region_code_programme_id" ON "indicator" ("region_code", "programme_id");
CREATE INDEX "ix_job_region_code_asked_at_utc" ON "job" ("region_code", "asked_at_utc");
CREATE INDEX "ix_job_state_asked_at_utc" ON "job" ("state", "asked_at_utc");
CREATE INDEX "ix_medium_term_indicator_region_code_programme_id" ON "medium_term_indicator" ("region_code", "programme_id");
CREATE UNIQUE INDEX "ix_medium_term_plan_region_code_kind_first_year_version" ON "medium_term_plan" ("region_code", "kind", "first_year", "version");
CREATE INDEX "ix_medium_term_programme_region_code_agency_id" ON "medium_term_programme" ("region_code", "agency_id");
CREATE INDEX "ix_medium_term_programme_region_code_plan_id_code" ON "medium_term_programme" ("region_code", "plan_id", "code");
CREATE INDEX "ix_mission_region_code_plan_id" ON "mission" ("region_code", "plan_id");
CREATE INDEX "ix_nomenclature_entry_code" ON "nomenclature_entry" ("code");
CREATE INDEX "ix_plan_dimension_set_code" ON "plan" ("dimension_set_code");
CREATE INDEX "ix_programme_region_code_goal_id" ON "programme" ("region_code", "goal_id");
CREATE INDEX "ix_programme_region_code_lead_agency_id" ON "programme" ("region_code", "lead_agency_id");
CREATE UNIQUE INDEX "ix_programme_region_code_plan_id_code" ON "programme" ("region_code", "plan_id", "code");
CREATE UNIQUE INDEX "ix_reference_edition_kind_regulation" ON "reference_edition" ("kind", "regulation");
CREATE INDEX "ix_region_province_code" ON "region" ("province_code");
CREATE INDEX "ix_schedule_region_code_plan_id_made_at_utc" ON "schedule" ("region_code", "plan_id", "made_at_utc");
CREATE INDEX "ix_stored_receipt_region_code_at_utc" ON "stored_receipt" ("region_code", "at_utc");
CREATE INDEX "ix_supporting_agency_region_code_agency_id" ON "supporting_agency" ("region_code", "agency_id");
CREATE INDEX "ix_narrative_region_code_owner_agency_id" ON "narrative" ("region_code", "owner_agency_id");
CREATE UNIQUE INDEX "ix_account_email_key" ON "account" ("email_key");
CREATE INDEX "ix_api_key_responsible_id" ON "api_key" ("responsible_id");
CREATE UNIQUE INDEX "ix_api_key_secret_hash" ON "api_key" ("secret_hash");
CREATE INDEX "ix_membership_account_id" ON "membership" ("account_id");
CREATE INDEX "ix_membership_region_code" ON "membership" ("region_code");
CREATE INDEX "ix_outside_identity_account_id" ON "outside_identity" ("account_id");
CREATE INDEX "ix_passkey_account_id" ON "passkey" ("account_id");
CREATE INDEX "ix_sign_in_link_account_id" ON "sign_in_link" ("account_id");
CREATE UNIQUE INDEX "ix_sign_in_link_token_hash" ON "sign_in_link" ("token_hash");
CREATE INDEX "ix_sign_in_session_account_id_last_seen_at_utc" ON "sign_in_session" ("account_id", "last_seen_at_utc");
CREATE INDEX "ix_draft_region_code_owner_subject" ON "draft" ("region_code", "owner", "subject");
CREATE UNIQUE INDEX "ix_book_edition_region_code_plan_id_code_language_number" ON "book_edition" ("region_code", "plan_id", "code", "language", "number");
CREATE UNIQUE INDEX "ix_book_edition_token" ON "book_edition" ("token");
CREATE UNIQUE INDEX "ix_scenario_region_code_plan_id_name" ON "scenario" ("region_code", "plan_id", "name");
CREATE INDEX "ix_value_curve_region_code_schedule_id_made_at_utc" ON "value_curve" ("region_code", "schedule_id", "made_at_utc");
COMMIT;
